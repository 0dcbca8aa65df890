import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { competencySchema, type Competency } from '../competency/competency.ts';
import type { JobFamily } from '../job-family/job-family.ts';
import { readJobFamily } from '../job-family/read-job-family.ts';
import { findLevel, findSpecialty } from '../role/choose.ts';
import { buildKit } from './build-kit.ts';
import type { Kit } from './kit.ts';
import type { Form } from './planning/choose-questions.ts';

const resources = new URL('../../../resources/', import.meta.url);
const folder = new URL('competencies/', resources);

/** The competency library that ships, for tests. */
export const bundledLibrary: Competency[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => competencySchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))));

/** The job page that ships, for tests. */
export const bundledPage = readFileSync(
  new URL('job-families/product-marketing-manager.md', resources),
  'utf8',
);
export const bundledFamily: JobFamily = readJobFamily(bundledPage);

/** A kit from the page that ships. */
export const bundledKit = (level: string, specialty: string | null, form: Form = 'A'): Kit => {
  const found = findLevel(bundledFamily, level);
  if (!found) throw new Error(`the page has no level ${level}`);
  return buildKit({
    family: bundledFamily,
    level: found,
    specialty: specialty === null ? null : (findSpecialty(bundledFamily, specialty) ?? null),
    library: bundledLibrary,
    source: { file: 'product-marketing-manager.md', sha256: 'a'.repeat(64) },
    form,
  });
};
