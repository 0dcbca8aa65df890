import type { JobFamily, Level, Specialty } from '../job-family/job-family.ts';
import { findStricter, findRepeat } from './overrules.ts';
import { asItem, type ProfileItem, type RoleProfile, type SetAside } from './role-profile.ts';

type Lists = Pick<Level, 'responsibilities' | 'requirements'>;

const itemsOf = (lists: Lists, origin: string): ProfileItem[] => [
  ...lists.responsibilities.map((item) => ({ ...item, kind: 'responsibility' as const, origin })),
  ...lists.requirements.map((item) => ({ ...item, kind: 'requirement' as const, origin })),
];

/** The level with those it builds on, the first one first; a circle on the page ends the chain. */
const chainOf = (family: JobFamily, level: Level): Level[] => {
  const chain: Level[] = [];
  let next: Level | undefined = level;
  while (next && !chain.includes(next)) {
    chain.unshift(next);
    const below: string | null = next.extends;
    next = below === null ? undefined : family.levels.find((one) => one.id === below);
  }
  return chain;
};

const otherLevel = (family: JobFamily, item: SetAside['item']): SetAside => {
  const titles = family.levels
    .filter((one) => item.onlyFor?.includes(one.id))
    .map((one) => one.title);
  return {
    item,
    why: 'other-level',
    reason: `The page asks this of another level only: ${titles.join(', ') || 'not this one'}.`,
  };
};

/** What stands elsewhere on the page, for other levels and specialties. */
const elsewhere = (family: JobFamily, chain: Level[], specialty: Specialty | null): SetAside[] => [
  ...family.levels
    .filter((one) => !chain.includes(one))
    .flatMap((one) =>
      itemsOf(one, '').map((item) => ({
        item: asItem(item),
        why: 'other-level' as const,
        reason: `The page asks this of another level: ${one.title}.`,
      })),
    ),
  ...family.specialties
    .filter((one) => one.id !== specialty?.id)
    .flatMap((one) =>
      itemsOf(one, '').map((item) => ({
        item: asItem(item),
        why: 'other-specialty' as const,
        reason: `The page asks this of another specialty: ${one.title}.`,
      })),
    ),
];

/**
 * What the page asks of a level with a specialty. The widest comes first: common items, then the levels
 * that the chosen one builds on, the level itself, the specialty. Where two lines demand the same, the
 * later, more particular one stands and the other is set aside with the reason.
 */
export const buildRoleProfile = (
  family: JobFamily,
  level: Level,
  specialty: Specialty | null,
): RoleProfile => {
  const chain = chainOf(family, level);
  const all = [
    ...itemsOf(family.common, 'common'),
    ...chain.flatMap((one) => itemsOf(one, `level:${one.id}`)),
    ...(specialty ? itemsOf(specialty, `specialty:${specialty.id}`) : []),
  ];
  const holds = (item: ProfileItem): boolean =>
    item.onlyFor === undefined || item.onlyFor.includes(level.id);
  const candidates = all.filter(holds);
  const setAside: SetAside[] = all
    .filter((item) => !holds(item))
    .map((item) => otherLevel(family, asItem(item)));
  const items: ProfileItem[] = [];
  candidates.forEach((item, index) => {
    const later = candidates.slice(index + 1);
    const stricter = findStricter(item, later);
    const repeat = stricter ?? findRepeat(item, later);
    if (!repeat) {
      items.push(item);
      return;
    }
    setAside.push({
      item: asItem(item),
      by: repeat.item.id,
      why: stricter ? 'overruled' : 'said-twice',
      reason: repeat.reason,
    });
  });
  return {
    level: level.id,
    specialty: specialty?.id ?? null,
    items,
    setAside: [...setAside, ...elsewhere(family, chain, specialty)],
  };
};
