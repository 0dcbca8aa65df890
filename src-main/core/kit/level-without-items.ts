import type { CompanyFunction, Competency } from '../competency/competency.ts';
import type { JobFamily, Level, Specialty } from '../job-family/job-family.ts';
import { profileAsSaid, type ItemsAsSaid } from '../role/profile-as-said.ts';
import type { RoleProfile } from '../role/role-profile.ts';
import { overlap } from '../text/words.ts';
import type { Need } from './planning/needs.ts';

/** What stands in for a level of which the page asks nothing: the items of another level. */
export interface Borrowed {
  from: Level;
  profile: RoleProfile;
}

/** The level nearest in title, and then on the page, of which the page asks something; null where there is none. */
export const borrowItems = (
  family: JobFamily,
  level: Level,
  specialty: Specialty | null,
  said: ItemsAsSaid,
): Borrowed | null => {
  const place = family.levels.indexOf(level);
  const distance = (other: Level): number => Math.abs(family.levels.indexOf(other) - place);
  return (
    family.levels
      .filter((other) => other.id !== level.id)
      .sort(
        (a, b) =>
          overlap(b.title, level.title) - overlap(a.title, level.title) ||
          distance(a) - distance(b),
      )
      .map((from) => ({ from, profile: profileAsSaid(family, from, specialty, said) }))
      .find(({ profile }) => profile.items.length > 0) ?? null
  );
};

/** What any job asks for, so that a kit has something to judge. */
const everywhere = ['problem-solving', 'collaboration', 'ownership'];
const mostOfFunction = 4;

/** The usual duties of a line of work, for a page that asks nothing of anybody. */
export const usualNeeds = (
  library: readonly Competency[],
  functions: readonly CompanyFunction[],
): Need[] => {
  const own = library
    .filter(({ kind, judges }) => kind === 'functional' && judges[0] === functions[0])
    .slice(0, mostOfFunction);
  return [...own, ...library.filter(({ id }) => everywhere.includes(id))].map((competency) => ({
    competency,
    items: [],
    priority: 'supporting',
  }));
};
