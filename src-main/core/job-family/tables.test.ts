import { describe, expect, it } from 'vitest';
import { level, page, texts } from './small-page.fixture.ts';

describe('tables', () => {
  it('of roles and grades give the levels their grades', () => {
    const family = page(
      '# Archive',
      '',
      '| Role | Grade |',
      '| - | - |',
      '| [Archivist](#a) | [Grade 5](/g) |',
      '| Senior Archivist | 6 |',
      '',
      '## Archivist',
      '### Responsibilities',
      '* File.',
      '## Senior Archivist',
      '### Responsibilities',
      '* Sort.',
    );
    expect(family.levels.map(({ grade }) => grade)).toEqual(['5', '6']);
  });

  it('of levels give one level a column, with the row as group', () => {
    const family = page(
      '# Ranks of couriers',
      '',
      '| Area | Junior Courier | Senior Courier |',
      '| - | - | - |',
      '| Speed | Rides with help. | Rides alone. |',
      '| Care | Loses little. | |',
    );
    expect(family.levels.map(({ title }) => title)).toEqual(['Junior Courier', 'Senior Courier']);
    expect(level(family, 'Junior Courier').responsibilities).toMatchObject([
      { text: 'Rides with help.', line: 5, group: 'Speed' },
      { text: 'Loses little.', line: 6, group: 'Care' },
    ]);
    const ids = family.levels.flatMap(({ responsibilities }) =>
      responsibilities.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('under a level hold its items in the column that announces them', () => {
    const family = page(
      '# Ranks of couriers',
      '',
      '### Level 1: Courier I',
      '| Principle | Question | Level expectations |',
      '| - | - | - |',
      '| Speed | How fast? | Rides with help. |',
      '',
      '### Level 2: Courier II',
      '| Principle | Question | Level expectations |',
      '| - | - | - |',
      '| Speed | How fast? | Rides alone. |',
    );
    expect(texts(level(family, 'Level 2: Courier II').responsibilities)).toEqual(['Rides alone.']);
  });
});
