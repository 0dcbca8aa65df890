import { describe, expect, it } from 'vitest';
import { readJobFamily } from '../../../src-main/core/job-family/read-job-family.ts';
import { additionsOf, asksForSomething, chooseRole, groupItems } from './choice-of-role.ts';

const page = `# Baker

## Responsibilities

### At night

- Bake bread before dawn.

### By day

- Sell bread at the market.

## Requirements

- Two years in a bakery.

## Senior Baker

The Senior Baker role extends the Baker role.

### Responsibilities

- Teach apprentices to knead.

## Hiring process

- A 30 minute interview with the master baker.
`;

describe('chooseRole', () => {
  const family = readJobFamily(page);
  const specialty = (title: string, forLevels: string[] | null) => ({
    id: title.toLowerCase(),
    title,
    line: 1,
    forLevels,
    responsibilities: [],
    requirements: [],
  });
  const seniorId = family.levels.find((level) => level.title.startsWith('Senior'))?.id ?? '';
  const withSpecialties = {
    ...family,
    specialties: [specialty('Pastry', [seniorId]), specialty('Bread', null)],
  };

  it('gives what the page asks of a level', () => {
    const [first] = family.levels;
    const choice = chooseRole(family, first?.id ?? '', null);
    expect(choice?.profile.items.map((item) => item.text)).toContain('Bake bread before dawn.');
  });

  it('is null for a level that the page does not have', () => {
    expect(chooseRole(family, 'butcher', null)).toBeNull();
  });

  it('shows every specialty, those meant for other levels last and with the levels they are for', () => {
    const [junior, senior] = family.levels;
    const offersFor = (level: string) =>
      chooseRole(withSpecialties, level, null)?.specialties.map((one) => [
        one.specialty.title,
        one.meantFor,
      ]);
    expect(offersFor(junior?.id ?? '')).toEqual([
      ['Bread', []],
      ['Pastry', ['Senior Baker']],
    ]);
    expect(offersFor(senior?.id ?? '')).toEqual([
      ['Pastry', []],
      ['Bread', []],
    ]);
  });

  it('keeps a specialty that is meant for another level', () => {
    const choice = chooseRole(withSpecialties, family.levels[0]?.id ?? '', 'pastry');
    expect(choice?.specialty?.title).toBe('Pastry');
  });

  it('drops a specialty that is not on the page', () => {
    expect(chooseRole(family, family.levels[0]?.id ?? '', 'cakes')?.specialty).toBeNull();
  });

  it('knows a page that asks for nothing from one that asks for something of one level only', () => {
    const nothing = { responsibilities: [], requirements: [] };
    const emptied = {
      ...family,
      common: nothing,
      levels: family.levels.map((level) => ({ ...level, ...nothing })),
    };
    expect(asksForSomething(emptied)).toBe(false);
    expect(asksForSomething({ ...emptied, levels: family.levels })).toBe(true);
  });

  it('groups items under the labels of the page, and tells what the level adds', () => {
    const senior = family.levels.find((level) => level.title.startsWith('Senior'));
    const choice = chooseRole(family, senior?.id ?? '', null);
    const duties = choice?.profile.items.filter((item) => item.kind === 'responsibility') ?? [];
    expect(groupItems(duties).map((group) => group.title)).toEqual(['At night', 'By day', null]);
    expect(choice && additionsOf(choice)).toEqual([
      { by: 'level', title: 'Senior Baker', items: [duties.at(-1)?.id] },
    ]);
  });

  it('marks nothing as added where the level and the common lines are one', () => {
    const choice = chooseRole(family, family.levels[0]?.id ?? '', null);
    expect(choice && additionsOf(choice)).toEqual([]);
  });
});
