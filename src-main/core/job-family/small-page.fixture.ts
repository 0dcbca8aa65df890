import { expect } from 'vitest';
import { jobFamilySchema, type Item, type JobFamily } from './job-family.ts';
import { readJobFamily } from './read-job-family.ts';

/** A page out of a test's own lines, read, and of the right shape. */
export const page = (...lines: string[]): JobFamily => {
  const family = readJobFamily(lines.join('\n'));
  expect(jobFamilySchema.safeParse(family).success).toBe(true);
  return family;
};

export const texts = (items: readonly Item[]): string[] => items.map(({ text }) => text);

export const level = (family: JobFamily, title: string): JobFamily['levels'][number] => {
  const found = family.levels.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no level ${title}`);
  return found;
};
