import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { JobFamily, Level, Specialty } from '../../job-family/job-family.ts';
import { readJobFamily } from '../../job-family/read-job-family.ts';
import { specialtiesFor } from '../../role/choose.ts';
import { buildKit } from '../build-kit.ts';
import { bundledFamily, bundledLibrary } from '../bundled.fixture.ts';
import { makePlan } from './plan.ts';
import type { Problem } from './plan-worth.ts';
import { smallPages } from './small-pages.fixture.ts';

const shared = new URL('../../../../../shared/job-families/', import.meta.url);
export const sharedIsThere = existsSync(shared);

/** The pages of this repository, by a name for each. */
export const ownFamilies: [string, JobFamily][] = [
  ['the page that ships', bundledFamily],
  ...Object.entries(smallPages).map(([name, text]): [string, JobFamily] => [
    name,
    readJobFamily(text),
  ]),
];

/** Pages beside the repository, by file name; none where they are not there. */
export const sharedFamilies = (): [string, JobFamily][] =>
  sharedIsThere
    ? readdirSync(shared)
        .filter((file) => file.endsWith('.md') && file !== 'README.md')
        .sort()
        .map((file) => [file, readJobFamily(readFileSync(new URL(file, shared), 'utf8'))])
    : [];

export type Role = [level: Level, specialty: Specialty | null];

/** Every level with every specialty that the page offers for it. */
export const rolesOf = (family: JobFamily): Role[] =>
  family.levels.flatMap((level) =>
    [null, ...specialtiesFor(family, level)].map((specialty): Role => [level, specialty]),
  );

/**
 * The planning problem that building a kit poses. For files that say `vi.mock('./plan.ts', { spy: true })`.
 */
export const problemFor = (family: JobFamily, [level, specialty]: Role): Problem => {
  buildKit({
    family,
    level,
    specialty,
    library: bundledLibrary,
    source: { file: 'page.md', sha256: 'c'.repeat(64) },
    form: 'A',
  });
  const [problem] = vi.mocked(makePlan).mock.lastCall ?? [];
  if (!problem) throw new Error('no plan was made, or plan.ts is not spied on');
  return problem;
};
