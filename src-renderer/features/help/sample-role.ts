import type { JobFamily, Level, Specialty } from '../../../src-main/core/job-family/job-family.ts';
import { specialtiesFor } from '../../../src-main/core/role/choose.ts';

/**
 * The role that a sample is made of: the second level, which builds on the first, with the first specialty that the
 * page offers for it. Null where the page has no level.
 */
export function sampleRole(
  family: JobFamily,
): { level: Level; specialty: Specialty | null } | null {
  const level = family.levels[1] ?? family.levels[0];
  if (!level) return null;
  return { level, specialty: specialtiesFor(family, level)[0] ?? null };
}
