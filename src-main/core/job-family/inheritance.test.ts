import { describe, expect, it } from 'vitest';
import { jobFamilySchema, type Item, type JobFamily } from './job-family.ts';
import { readJobFamily } from './read-job-family.ts';

const page = (...lines: string[]): JobFamily => {
  const family = readJobFamily(lines.join('\n'));
  expect(jobFamilySchema.safeParse(family).success).toBe(true);
  return family;
};
const texts = (items: readonly Item[]): string[] => items.map(({ text }) => text);
const level = (family: JobFamily, title: string): JobFamily['levels'][number] => {
  const found = family.levels.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no level ${title}`);
  return found;
};

describe('what a level builds on', () => {
  const family = page(
    '# Rower',
    '## Levels',
    '### Rower',
    '#### Responsibilities',
    '* Row.',
    '### Senior Rower',
    '#### Responsibilities',
    '* Extends the Rower responsibilities',
    '* Steer.',
    '### Lead Rower',
    'The Lead Rower role extends the [Senior Rower](#s) role.',
    '#### Responsibilities',
    '* Lead.',
    '### Manager, Rowing',
    '#### Requirements',
    'All of the above requirements, plus',
    '* Manage.',
    '### Director of Rowing',
    '#### Responsibilities',
    '* Includes all Manager level responsibilities listed.',
    '* Direct.',
    '### Coach',
    '#### Requirements',
    '* Same requirements as the Rower and also:',
    '* Whistle.',
  );

  it('is found in bullets, prose and phrases of many kinds', () => {
    expect(family.levels.map((one) => one.extends)).toEqual([
      null,
      'rower',
      'senior-rower',
      'lead-rower',
      'manager-rowing',
      'rower',
    ]);
  });

  it('is no item', () => {
    expect(texts(level(family, 'Senior Rower').responsibilities)).toEqual(['Steer.']);
    expect(texts(level(family, 'Coach').requirements)).toEqual(['Whistle.']);
  });

  it('counts as an item when the bullet also states something', () => {
    const both = page(
      '# Poet',
      '## Levels',
      '### Poet',
      '* Write.',
      '### Senior Poet',
      '* Extends the Poet role and leads the circle of poets in our three cities, with a budget and a programme of their own making.',
    );
    expect(level(both, 'Senior Poet').responsibilities).toHaveLength(1);
  });
});
