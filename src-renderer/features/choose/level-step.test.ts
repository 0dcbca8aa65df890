import { describe, expect, it } from 'vitest';
import { readJobFamily } from '../../../src-main/core/job-family/read-job-family.ts';
import { compareRoles } from './compare-roles.ts';
import { chooseRole } from './choice-of-role.ts';
import { levelSteps } from './level-step.ts';

const page = `# Baker

## Responsibilities

- Bake bread before dawn.
- Sell bread at the market.

## Requirements

- At least 2 years of experience in a bakery.

## Senior Baker

The Senior Baker role extends the Baker role.

### Responsibilities

- Sell bread at the market.
- Teach apprentices to knead.

### Requirements

- At least 5 years of experience in a bakery.

## Hiring process

- A 30 minute interview with the master baker.
`;

const family = readJobFamily(page);
const [junior, senior] = family.levels;
const profileOf = (id: string | undefined) => {
  const choice = chooseRole(family, id ?? '', null);
  if (!choice) throw new Error('the page has two levels');
  return choice.profile;
};

describe('levelSteps', () => {
  it('tells what a level adds and overrules, and does not count what it only says again', () => {
    expect(levelSteps(family)).toMatchObject([
      { level: { title: 'Baker' }, base: null, height: 0, lines: 3 },
      {
        level: { title: 'Senior Baker' },
        base: junior,
        height: 1,
        adds: 2,
        overrules: 1,
        lines: 4,
      },
    ]);
  });

  it('counts without the lines that were left out, and with what was added for the level', () => {
    const teach = family.levels[1]?.responsibilities.find(({ text }) => text.startsWith('Teach'));
    const own = {
      ...{ id: 'own-1', text: 'Drives a van', kind: 'responsibility' as const },
      ...{ niceToHave: false, level: null, specialty: null },
    };
    const marks = new Map([[teach?.id ?? '', 'out' as const]]);
    expect(levelSteps(family, { marks, own: [own] })).toMatchObject([
      { lines: 4 },
      { adds: 1, overrules: 1, lines: 4 },
    ]);
    expect(levelSteps(family, { own: [{ ...own, level: senior?.id ?? '' }] })).toMatchObject([
      { lines: 3 },
      { adds: 3, lines: 5 },
    ]);
  });

  it('ends a ladder that goes round in a circle', () => {
    const levels = family.levels.map((level) => ({
      ...level,
      extends: (level.id === junior?.id ? senior : junior)?.id ?? null,
    }));
    expect(levelSteps({ ...family, levels }).map(({ height }) => height)).toEqual([1, 1]);
  });
});

describe('compareRoles', () => {
  it('tells what only one asks, what both ask in another measure, and counts what is the same', () => {
    const { differing, onlyOne, onlyOther, shared } = compareRoles(
      profileOf(junior?.id),
      profileOf(senior?.id),
    );
    expect(differing.map(({ one, other }) => [one.text, other.text])).toEqual([
      [
        'At least 2 years of experience in a bakery.',
        'At least 5 years of experience in a bakery.',
      ],
    ]);
    expect(onlyOne).toEqual([]);
    expect(onlyOther.map(({ text }) => text)).toEqual(['Teach apprentices to knead.']);
    expect(shared).toBe(2);
  });

  it('is the same the other way round', () => {
    const there = compareRoles(profileOf(junior?.id), profileOf(senior?.id));
    const back = compareRoles(profileOf(senior?.id), profileOf(junior?.id));
    expect(back.differing).toEqual(
      there.differing.map(({ one, other }) => ({ one: other, other: one })),
    );
    expect(back.onlyOne).toEqual(there.onlyOther);
    expect(back.shared).toBe(there.shared);
  });

  it('finds nothing between a role and itself', () => {
    const same = compareRoles(profileOf(senior?.id), profileOf(senior?.id));
    expect(same).toEqual({ differing: [], onlyOne: [], onlyOther: [], shared: 4 });
  });
});
