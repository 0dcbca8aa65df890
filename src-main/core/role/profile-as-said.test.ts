import { describe, expect, it } from 'vitest';
import type { Item, JobFamily, Level } from '../job-family/job-family.ts';
import type { ItemMark } from '../job-family/line-mark.ts';
import { buildRoleProfile } from './build-role-profile.ts';
import type { OwnItem } from './own-item.ts';
import { profileAsSaid } from './profile-as-said.ts';

const item = (line: number, text: string, niceToHave = false): Item => ({
  id: `line-${line}`,
  text,
  line,
  group: null,
  niceToHave,
});
const level = (id: string, more: Partial<Level> = {}): Level => ({
  id,
  title: id,
  grade: null,
  extends: null,
  line: 1,
  responsibilities: [],
  requirements: [],
  ...more,
});
const baker = level('baker');
const head = level('head', {
  extends: 'baker',
  requirements: [item(9, 'At least 6 years of experience in baking')],
});
const family: JobFamily = {
  title: 'Baker',
  common: {
    responsibilities: [item(3, 'Bake bread for the shop every morning')],
    requirements: [item(5, '2 years of experience in baking'), item(6, 'Speaks Danish', true)],
  },
  levels: [baker, head],
  specialties: [],
  stages: [],
  diagnostics: [],
};
const own = (text: string, more: Partial<OwnItem> = {}): OwnItem => ({
  id: 'own-1',
  text,
  kind: 'requirement',
  niceToHave: false,
  level: 'baker',
  specialty: null,
  ...more,
});
const profile = (
  of: Level,
  marks: readonly (readonly [string, ItemMark])[],
  items: OwnItem[] = [],
) => profileAsSaid(family, of, null, { marks: new Map(marks), own: items });

describe('profileAsSaid', () => {
  it('is the page’s own profile where nothing was said', () => {
    expect(profileAsSaid(family, head, null, {})).toEqual(buildRoleProfile(family, head, null));
  });

  it('makes a line needed or welcome, and says so where the page has it otherwise', () => {
    const { items } = profile(baker, [
      ['line-3', 'nice'],
      ['line-5', 'must'],
      ['line-6', 'must'],
    ]);
    expect(items.map(({ id, niceToHave, marked }) => [id, niceToHave, marked ?? false])).toEqual([
      ['line-3', true, true],
      ['line-5', false, false],
      ['line-6', false, true],
    ]);
  });

  it('sets aside what was left out, and brings back nothing that its line overruled', () => {
    const { items, setAside } = profile(head, [['line-9', 'out']]);
    expect(items.map(({ id }) => id)).toEqual(['line-3', 'line-6']);
    expect(setAside.map(({ item: { id }, why, reason }) => [id, why, reason])).toEqual([
      ['line-9', 'left-out', 'Left out by you.'],
      ['line-5', 'overruled', expect.stringContaining('Line 9')],
    ]);
  });

  it('adds what a person added, last and without a line, for the roles it is meant for', () => {
    const added = own('Has run a mill');
    expect(profile(baker, [], [added]).items.at(-1)).toMatchObject({
      id: 'own-1',
      line: null,
      origin: 'own',
    });
    const { items, setAside } = profile(head, [], [added]);
    expect(items.map(({ id }) => id)).not.toContain('own-1');
    expect(setAside.at(-1)).toMatchObject({
      why: 'other-level',
      reason: 'You added this for another level: baker.',
    });
  });

  it('lets the page’s line stand where it says the same by now, unless that is left out', () => {
    const added = own('Speaks Danish.');
    const { items, setAside } = profile(baker, [], [added]);
    expect(setAside[0]).toMatchObject({
      item: { id: 'own-1' },
      why: 'said-twice',
      by: 'line-6',
    });
    // The person needs what the page only welcomes.
    expect(items.at(-1)).toMatchObject({ id: 'line-6', niceToHave: false, marked: true });
    const reworded = profile(baker, [['line-6', 'out']], [added]);
    expect(reworded.items.map(({ id }) => id)).toEqual(['line-3', 'line-5', 'own-1']);
  });

  it('overrules a line of the page by a stricter demand that was added', () => {
    const { items, setAside } = profile(
      baker,
      [],
      [own('At least 9 years of experience in baking')],
    );
    expect(items.map(({ id }) => id)).toEqual(['line-3', 'line-6', 'own-1']);
    expect(setAside[0]).toMatchObject({
      item: { id: 'line-5' },
      by: 'own-1',
      reason: 'What you added asks for the same or more: 9 years against 2 years here.',
    });
  });
});
