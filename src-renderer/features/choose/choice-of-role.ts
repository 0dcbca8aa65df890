import type { JobFamily, Level, Specialty } from '../../../src-main/core/job-family/job-family.ts';
import { specialtiesFor } from '../../../src-main/core/role/choose.ts';
import { buildRoleProfile } from '../../../src-main/core/role/build-role-profile.ts';
import { profileAsSaid, type ItemsAsSaid } from '../../../src-main/core/role/profile-as-said.ts';
import type { ProfileItem, RoleProfile } from '../../../src-main/core/role/role-profile.ts';

export interface SpecialtyOffer {
  specialty: Specialty;
  /** Titles of the levels that the page means it for where the chosen one is not among them; else empty. */
  meantFor: string[];
}

/** What is chosen on the page, and what follows from it. */
export interface RoleChoice {
  level: Level;
  specialty: Specialty | null;
  /** Every one of the page; those that it means for other levels come last. */
  specialties: SpecialtyOffer[];
  /** What the page asks, before anything was said of its lines. */
  asOnPage: RoleProfile;
  /** As a person marked it, and with what they added. */
  profile: RoleProfile;
}

/** Null where the page has no level by that id. A specialty that the page does not have is dropped. */
export function chooseRole(
  family: JobFamily,
  levelId: string,
  specialtyId: string | null,
  said: ItemsAsSaid = {},
): RoleChoice | null {
  const level = family.levels.find((one) => one.id === levelId);
  if (!level) return null;
  const specialties = offerSpecialties(family, level);
  const specialty = family.specialties.find((one) => one.id === specialtyId) ?? null;
  const asOnPage = buildRoleProfile(family, level, specialty);
  const profile = profileAsSaid(family, level, specialty, said);
  return { level, specialty, specialties, asOnPage, profile };
}

function offerSpecialties(family: JobFamily, level: Level): SpecialtyOffer[] {
  const meant = specialtiesFor(family, level);
  const others = family.specialties.filter((one) => !meant.includes(one));
  return [
    ...meant.map((specialty) => ({ specialty, meantFor: [] })),
    ...others.map((specialty) => ({
      specialty,
      meantFor: family.levels
        .filter((one) => specialty.forLevels?.includes(one.id))
        .map((one) => one.title),
    })),
  ];
}

/** Whether there is anything on the page that a kit could ask about. */
export const asksForSomething = ({ common, levels, specialties }: JobFamily): boolean =>
  [common, ...levels, ...specialties].some(
    ({ responsibilities, requirements }) => responsibilities.length + requirements.length > 0,
  );

export interface ItemGroup<T> {
  /** Label on the page, or null for items that stand under none. */
  title: string | null;
  items: T[];
}

/** Items under their labels, in the order in which the labels come. */
export function groupItems<T extends Pick<ProfileItem, 'group'>>(
  items: readonly T[],
): ItemGroup<T>[] {
  const groups = new Map<string | null, T[]>();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups].map(([title, members]) => ({ title, items: members }));
}

/** Ids of items that only say again what a level below, or the common list, has said. */
export const repeatsOf = ({ setAside }: RoleProfile): ReadonlySet<string> =>
  new Set(setAside.flatMap(({ why, by }) => (why === 'said-twice' && by ? [by] : [])));

/** What the chosen level, or the specialty, brings of its own: neither inherited nor said again. */
export interface Addition {
  by: 'level' | 'specialty';
  title: string;
  /** Ids of the items. */
  items: string[];
}

/** Nothing where all lines are of one kind: then there is nothing to tell apart. */
export function additionsOf({ level, specialty, asOnPage: profile }: RoleChoice): Addition[] {
  const repeats = repeatsOf(profile);
  const from = (origin: string) =>
    profile.items.filter((item) => item.origin === origin && !repeats.has(item.id));
  const additions: Addition[] = [
    {
      by: 'level',
      title: level.title,
      items: from(`level:${level.id}`).map(({ id }) => id),
    },
    ...(specialty
      ? [
          {
            by: 'specialty' as const,
            title: specialty.title,
            items: from(`specialty:${specialty.id}`).map(({ id }) => id),
          },
        ]
      : []),
  ];
  return additions.filter(({ items }) => items.length > 0 && items.length < profile.items.length);
}

/** How many lines a level or specialty brings of its own. */
export const ownLines = ({ responsibilities, requirements }: Level | Specialty): number =>
  responsibilities.length + requirements.length;
