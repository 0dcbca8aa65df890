import type { JobFamily, Level, Specialty } from '../job-family/job-family.ts';
import type { MarkedItems } from '../job-family/line-mark.ts';
import { buildRoleProfile } from './build-role-profile.ts';
import { findRepeat, findStricter } from './overrules.ts';
import { holdsFor, ownOrigin, type OwnItem } from './own-item.ts';
import { asItem, type ProfileItem, type RoleProfile, type SetAside } from './role-profile.ts';

/** What a person said of the items of a page beyond what it says itself. */
export interface ItemsAsSaid {
  marks?: MarkedItems;
  /** Of all roles of the page. */
  own?: readonly OwnItem[];
}

const marked = (item: ProfileItem, marks: MarkedItems): ProfileItem => {
  const mark = marks.get(item.id);
  const niceToHave = mark === undefined ? item.niceToHave : mark === 'nice';
  return niceToHave === item.niceToHave ? item : { ...item, niceToHave, marked: true };
};

/**
 * A mark changes its own line and no other: what the page sets aside because of a line that a person left out stays
 * aside, as the page means it.
 */
const markProfile = (profile: RoleProfile, marks: MarkedItems): RoleProfile => {
  const isOut = ({ id }: ProfileItem): boolean => marks.get(id) === 'out';
  const leftOut = profile.items
    .filter(isOut)
    .map((item): SetAside => ({ item: asItem(item), why: 'left-out', reason: 'Left out by you.' }));
  return {
    ...profile,
    items: profile.items.filter((item) => !isOut(item)).map((item) => marked(item, marks)),
    setAside: [...leftOut, ...profile.setAside],
  };
};

const asProfileItem = ({ id, text, kind, niceToHave }: OwnItem): ProfileItem => ({
  id,
  text,
  line: null,
  group: null,
  niceToHave,
  kind,
  origin: ownOrigin,
});

const elsewhere = (family: JobFamily, own: OwnItem, role: RoleProfile): SetAside => {
  const ofLevel = own.level !== null && own.level !== role.level;
  const [id, all] = ofLevel
    ? [own.level, family.levels]
    : [own.specialty, family.specialties as readonly { id: string; title: string }[]];
  const title = all.find((one) => one.id === id)?.title ?? id ?? '';
  return {
    item: asItem(asProfileItem(own)),
    why: ofLevel ? 'other-level' : 'other-specialty',
    reason: `You added this for another ${ofLevel ? 'level' : 'specialty'}: ${title}.`,
  };
};

/**
 * What a person added comes last. A newer version of the page may say it, too: then its line stands for both, and is
 * needed if either is. What asks for less of the same is overruled by it, as by any later line.
 */
const addOwn = (
  family: JobFamily,
  profile: RoleProfile,
  items: readonly OwnItem[],
): RoleProfile => {
  const [held, others] = [
    items.filter((own) => holdsFor(own, profile)),
    items.filter((own) => !holdsFor(own, profile)),
  ];
  const added: ProfileItem[] = [];
  const said: SetAside[] = [];
  for (const item of held.map(asProfileItem)) {
    const repeat = findRepeat(item, profile.items);
    if (repeat)
      said.push({
        item: asItem(item),
        why: 'said-twice',
        by: repeat.item.id,
        reason: `You added it, and line ${repeat.item.line ?? ''} of the page says the same, which stands for both.`,
      });
    else added.push(item);
  }
  const overruled = profile.items.flatMap((item): SetAside[] => {
    const stricter = findStricter(item, added);
    return stricter
      ? [{ item: asItem(item), why: 'overruled', by: stricter.item.id, reason: stricter.reason }]
      : [];
  });
  const needed = new Set(
    said.flatMap(({ item, by }) => (by !== undefined && !item.niceToHave ? [by] : [])),
  );
  const isOverruled = ({ id }: ProfileItem): boolean =>
    overruled.some(({ item }) => item.id === id);
  return {
    ...profile,
    items: [
      ...profile.items
        .filter((item) => !isOverruled(item))
        .map((item) =>
          item.niceToHave && needed.has(item.id)
            ? { ...item, niceToHave: false, marked: true }
            : item,
        ),
      ...added,
    ],
    setAside: [
      ...overruled,
      ...said,
      ...profile.setAside,
      ...others.map((own) => elsewhere(family, own, profile)),
    ],
  };
};

/** What is asked of a level with a specialty: what the page asks, as a person marked it, and what they added. */
export const profileAsSaid = (
  family: JobFamily,
  level: Level,
  specialty: Specialty | null,
  { marks = new Map(), own = [] }: ItemsAsSaid,
): RoleProfile => {
  const profile = markProfile(buildRoleProfile(family, level, specialty), marks);
  return own.length === 0 ? profile : addOwn(family, profile, own);
};
