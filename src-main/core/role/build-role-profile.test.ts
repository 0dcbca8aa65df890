import { describe, expect, it } from 'vitest';
import type { Item, JobFamily, Level } from '../job-family/job-family.ts';
import { buildRoleProfile } from './build-role-profile.ts';
import { findLevel, findSpecialty, specialtiesFor } from './choose.ts';

const item = (line: number, text: string, more: Partial<Item> = {}): Item => ({
  id: `line-${line}`,
  text,
  line,
  group: null,
  niceToHave: false,
  ...more,
});

const level = (id: string, more: Partial<Level> = {}): Level => ({
  id,
  title: id.replace(/-/gu, ' '),
  grade: null,
  extends: null,
  line: 1,
  responsibilities: [],
  requirements: [],
  ...more,
});

const family: JobFamily = {
  title: 'Baker',
  common: {
    responsibilities: [item(3, 'Bake bread for the shop every morning')],
    requirements: [
      item(5, '2 years of experience in baking'),
      item(6, 'Clear words with customers and colleagues'),
    ],
  },
  levels: [
    level('baker'),
    level('senior-baker', {
      extends: 'baker',
      responsibilities: [item(9, 'Plan the week for the bakery')],
      requirements: [
        item(10, 'At least 6 years in food, including 4 in baking'),
        item(11, 'Clear words with customers and colleagues.'),
      ],
    }),
    level('head-baker', { extends: 'senior-baker', requirements: [item(14, 'Has hired people')] }),
  ],
  specialties: [
    {
      id: 'pastry',
      title: 'Pastry',
      line: 17,
      forLevels: ['senior-baker'],
      responsibilities: [
        item(19, 'Design the cake range', { onlyFor: ['senior-baker'] }),
        item(20, 'Make pastry'),
      ],
      requirements: [],
    },
  ],
  stages: [],
  diagnostics: [],
};

const profileOf = (id: string, specialty: string | null) => {
  const found = findLevel(family, id);
  if (!found) throw new Error(id);
  const chosen = specialty === null ? null : (findSpecialty(family, specialty) ?? null);
  return buildRoleProfile(family, found, chosen);
};
const lines = (profile: ReturnType<typeof profileOf>) => profile.items.map((one) => one.line);
const aside = (profile: ReturnType<typeof profileOf>, line: number) =>
  profile.setAside.find((one) => one.item.line === line);

describe('buildRoleProfile', () => {
  it('gives the first level what is common to all and sets the rest aside', () => {
    const profile = profileOf('baker', null);
    expect(lines(profile)).toEqual([3, 5, 6]);
    expect(aside(profile, 9)).toMatchObject({ why: 'other-level' });
    expect(aside(profile, 20)).toMatchObject({ why: 'other-specialty' });
  });

  it('lets the stricter demand for years overrule the weaker one and says so with both figures', () => {
    const profile = profileOf('senior-baker', null);
    expect(lines(profile)).toEqual([3, 9, 10, 11]);
    expect(aside(profile, 5)).toMatchObject({ why: 'overruled', by: 'line-10' });
    expect(aside(profile, 5)?.reason).toContain(
      '6 years, 4 of them in baking, against 2 years here',
    );
  });

  it('keeps the demand where the later line asks for fewer years of the same', () => {
    const fewer: JobFamily = {
      ...family,
      levels: [
        level('baker', {
          requirements: [item(8, 'At least 6 years in food, including 1 in baking')],
        }),
      ],
    };
    const [only] = fewer.levels;
    expect(only && buildRoleProfile(fewer, only, null).items.map((one) => one.line)).toContain(5);
  });

  it('sets a line aside that the level says again', () => {
    expect(aside(profileOf('senior-baker', null), 6)).toMatchObject({
      why: 'said-twice',
      by: 'line-11',
    });
  });

  it('follows a chain of levels', () => {
    expect(lines(profileOf('head-baker', null))).toEqual([3, 9, 10, 11, 14]);
  });

  it('keeps a specialty line that is for one level only from the other levels', () => {
    expect(lines(profileOf('senior-baker', 'pastry'))).toContain(19);
    const first = profileOf('baker', 'pastry');
    expect(lines(first)).not.toContain(19);
    expect(aside(first, 19)).toMatchObject({ why: 'other-level' });
  });

  it('loses nothing: every line of the page is in the profile or set aside once', () => {
    for (const id of ['baker', 'senior-baker', 'head-baker'])
      for (const specialty of [null, 'pastry']) {
        const profile = profileOf(id, specialty);
        const all = [...lines(profile), ...profile.setAside.map((one) => one.item.line)];
        expect(all.sort((a, b) => Number(a) - Number(b))).toEqual([3, 5, 6, 9, 10, 11, 14, 19, 20]);
      }
  });

  it('ends a circle of levels that extend each other', () => {
    const circle: JobFamily = {
      ...family,
      levels: [
        level('a', { extends: 'b' }),
        level('b', { extends: 'a', requirements: [item(30, 'Knows rye')] }),
      ],
    };
    const [a] = circle.levels;
    expect(a && buildRoleProfile(circle, a, null).items.map((one) => one.line)).toContain(30);
  });
});

describe('choosing', () => {
  it('finds levels and specialties by id or title, case and punctuation aside', () => {
    expect(findLevel(family, 'Senior  BAKER')?.id).toBe('senior-baker');
    expect(findLevel(family, 'senior_baker')?.id).toBe('senior-baker');
    expect(findSpecialty(family, 'pastry!')?.id).toBe('pastry');
    expect(findLevel(family, 'pilot')).toBeUndefined();
  });

  it('offers a specialty to the levels it is meant for', () => {
    const [baker, senior] = family.levels;
    expect(baker && specialtiesFor(family, baker)).toEqual([]);
    expect(senior && specialtiesFor(family, senior).map((one) => one.id)).toEqual(['pastry']);
  });
});
