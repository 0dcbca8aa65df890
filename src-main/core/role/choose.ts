import type { JobFamily, Level, Specialty } from '../job-family/job-family.ts';

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const find = <T extends { id: string; title: string }>(list: T[], name: string): T | undefined =>
  list.find((one) => one.id === name) ??
  list.find((one) => plain(one.id) === plain(name) || plain(one.title) === plain(name));

/** A level by id or title, case and punctuation aside. */
export const findLevel = (family: JobFamily, name: string): Level | undefined =>
  find(family.levels, name);

/** A specialty by id or title, case and punctuation aside. */
export const findSpecialty = (family: JobFamily, name: string): Specialty | undefined =>
  find(family.specialties, name);

/** The specialties that the page offers for a level. */
export const specialtiesFor = (family: JobFamily, level: Level): Specialty[] =>
  family.specialties.filter((one) => one.forLevels === null || one.forLevels.includes(level.id));
