import type { ItemMark } from '../../../src-main/core/job-family/line-mark.ts';
import { ownOrigin } from '../../../src-main/core/role/own-item.ts';
import type { ProfileItem, RoleProfile } from '../../../src-main/core/role/role-profile.ts';

export type Need = Exclude<ItemMark, 'out'>;

/** A row of the profile: an item of the page, left out or not, or one that a person added. */
export interface MarkedRow extends ProfileItem {
  state: ItemMark;
  /** What the page says; null where a person added the item. */
  onPage: Need | null;
  /** Why what a person added does not count: the page says it by now. Null: it counts. */
  doubles: string | null;
}

const needOf = ({ niceToHave }: Pick<ProfileItem, 'niceToHave'>): Need =>
  niceToHave ? 'nice' : 'must';

/** What the page asks in its order, those left out in their places, and then what was added. */
export function markedRows(asOnPage: RoleProfile, profile: RoleProfile): MarkedRow[] {
  const now = new Map(profile.items.map((item) => [item.id, item]));
  const out = new Set(
    profile.setAside.flatMap(({ why, item }) => (why === 'left-out' ? [item.id] : [])),
  );
  const ofPage = asOnPage.items.flatMap((item): MarkedRow[] => {
    const bare = { onPage: needOf(item), doubles: null };
    if (out.has(item.id)) return [{ ...item, ...bare, state: 'out' }];
    const is = now.get(item.id);
    return is ? [{ ...is, ...bare, state: needOf(is) }] : [];
  });
  const own = profile.items
    .filter(({ line }) => line === null)
    .map((item): MarkedRow => ({ ...item, state: needOf(item), onPage: null, doubles: null }));
  return [...ofPage, ...own, ...doubled(profile)];
}

/** Items of one's own that the page says, too; they stay in sight, or nobody could remove them. */
const doubled = ({ items, setAside }: RoleProfile): MarkedRow[] =>
  setAside.flatMap(({ item, why, reason, by }): MarkedRow[] => {
    const stands = items.find(({ id }) => id === by);
    if (item.line !== null || why !== 'said-twice' || !stands) return [];
    const { kind } = stands;
    const state = needOf(item);
    return [{ ...item, kind, origin: ownOrigin, state, onPage: null, doubles: reason }];
  });

export const isChanged = ({ state, onPage }: MarkedRow): boolean =>
  onPage !== null && state !== onPage;
