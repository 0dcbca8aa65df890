import type { Reply } from '../contract/reply.ts';
import type { JobFamily, Level, Specialty } from '../core/job-family/job-family.ts';
import { fail, ok } from '../core/result.ts';
import { findLevel, findSpecialty } from '../core/role/choose.ts';

export interface RoleChoice {
  level: Level;
  specialty: Specialty | null;
}

const list = (titles: string[]): string => titles.map((title) => `"${title}"`).join(', ');

/**
 * A level and a specialty of a page by id or title.
 * Fails with `level-unknown` or `specialty-unknown`, and says which there are.
 */
export const chooseRole = (
  page: { name: string; family: JobFamily },
  wanted: { level: string; specialty: string | null },
): Reply<RoleChoice> => {
  const { name, family } = page;
  const level = findLevel(family, wanted.level);
  if (!level)
    return fail({
      code: 'level-unknown',
      message:
        family.levels.length === 0
          ? `${name} names no level. Add a heading for each level to the page.`
          : `${name} has no level "${wanted.level}". Choose one of ${list(family.levels.map(({ title }) => title))}.`,
      file: name,
    });
  if (wanted.specialty === null) return ok({ level, specialty: null });

  // A specialty that the page means for other levels may still be chosen: the page may be behind the
  // team, and the role profile says whose lines they are.
  const specialty = findSpecialty(family, wanted.specialty);
  if (specialty) return ok({ level, specialty });
  return fail({
    code: 'specialty-unknown',
    message:
      family.specialties.length === 0
        ? `${name} has no specialty "${wanted.specialty}", and no other. Leave the specialty out.`
        : `${name} has no specialty "${wanted.specialty}". Choose one of ${list(family.specialties.map(({ title }) => title))}, or leave it out.`,
    file: name,
  });
};
