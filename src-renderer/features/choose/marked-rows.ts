import type { ItemMark } from '../../../src-main/core/job-family/line-mark.ts';
import { ownOrigin, type OwnItem } from '../../../src-main/core/role/own-item.ts';
import type { ProfileItem, RoleProfile } from '../../../src-main/core/role/role-profile.ts';
import { markWords } from './words.ts';

export type Need = Exclude<ItemMark, 'out'>;

/** A row of the profile: an item of the page, left out or not, or one that a person added. */
export interface MarkedRow extends ProfileItem {
  state: ItemMark;
  /** What the page says; null where a person added the item. */
  onPage: Need | null;
  /** Why what a person added does not count here. Null: it counts. */
  idle: string | null;
}

const needOf = ({ niceToHave }: Pick<ProfileItem, 'niceToHave'>): Need =>
  niceToHave ? 'nice' : 'must';

/**
 * What the page asks in its order, those left out in their places, and then what was added.
 * @param lost items of one's own for roles that the page does not have
 */
export function markedRows(
  asOnPage: RoleProfile,
  profile: RoleProfile,
  lost: readonly OwnItem[] = [],
): MarkedRow[] {
  const now = new Map(profile.items.map((item) => [item.id, item]));
  const out = new Set(
    profile.setAside.flatMap(({ why, item }) => (why === 'left-out' ? [item.id] : [])),
  );
  const ofPage = asOnPage.items.flatMap((item): MarkedRow[] => {
    const bare = { onPage: needOf(item), idle: null };
    if (out.has(item.id)) return [{ ...item, ...bare, state: 'out' }];
    const is = now.get(item.id);
    return is ? [{ ...is, ...bare, state: needOf(is) }] : [];
  });
  const own = profile.items
    .filter(({ line }) => line === null)
    .map((item): MarkedRow => ({ ...item, state: needOf(item), onPage: null, idle: null }));
  const ofNoRole = lost.map(({ id, text, kind, niceToHave }): MarkedRow => ({
    ...{ id, text, kind, niceToHave, line: null, group: null, origin: ownOrigin },
    ...{ state: needOf({ niceToHave }), onPage: null, idle: markWords.lost },
  }));
  return [...ofPage, ...own, ...doubled(profile), ...ofNoRole];
}

/** Items of one's own that the page says, too; they stay in sight, or nobody could remove them. */
const doubled = ({ items, setAside }: RoleProfile): MarkedRow[] =>
  setAside.flatMap(({ item, why, reason, by }): MarkedRow[] => {
    const stands = items.find(({ id }) => id === by);
    if (item.line !== null || why !== 'said-twice' || !stands) return [];
    const { kind } = stands;
    const state = needOf(item);
    return [{ ...item, kind, origin: ownOrigin, state, onPage: null, idle: reason }];
  });

export const isChanged = ({ state, onPage }: MarkedRow): boolean =>
  onPage !== null && state !== onPage;
