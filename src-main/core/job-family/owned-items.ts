import { sameOwner, type LevelDraft, type Owner, type Placement } from './draft.ts';
import type { ListKind } from './headings/heading-meaning.ts';
import { uniqueId, type IdPool } from './ids.ts';
import { levelNamed } from './inheritance.ts';
import type { SectionItems } from './items.ts';
import type { Item } from './job-family.ts';

/** A placed section with what its lists hold. */
export interface ReadPlacement {
  placement: Placement;
  read: SectionItems;
}

export interface OwnedItem {
  owner: Owner;
  kind: ListKind;
  item: Item;
}

/** All items of the page in page order, each with its owner, its id ("line-21") and the levels it is only for. */
export const ownedItems = (
  reads: readonly ReadPlacement[],
  levelIds: ReadonlyMap<LevelDraft, string>,
): OwnedItem[] => {
  const pool: IdPool = new Map();
  const levels = [...levelIds.keys()];
  return reads.flatMap(({ placement, read }) => {
    const only = levelsFor(placement, levels).flatMap((level) => levelIds.get(level) ?? []);
    return read.items.map(({ kind, ...item }) => ({
      owner: placement.owner,
      kind,
      item: {
        id: uniqueId(`line-${item.line}`, pool),
        ...item,
        ...(only.length > 0 ? { onlyFor: only } : {}),
      },
    }));
  });
};

/** The two lists of one owner. */
export const listsOf = (
  items: readonly OwnedItem[],
  owner: Owner,
): { responsibilities: Item[]; requirements: Item[] } => {
  const own = items.filter((item) => sameOwner(item.owner, owner));
  const ofKind = (kind: ListKind): Item[] =>
    own.filter((item) => item.kind === kind).map(({ item }) => item);
  return { responsibilities: ofKind('responsibility'), requirements: ofKind('requirement') };
};

/** The levels for which alone a list holds; none when it holds for all. */
export const levelsFor = (placement: Placement, levels: readonly LevelDraft[]): LevelDraft[] => {
  const { within } = placement;
  if (within !== null) {
    const inside = levels.filter(({ section }) => section > within.from && section < within.to);
    return inside.length === levels.length ? [] : inside;
  }
  if (placement.onlyFor === null) return [];
  const named = levelNamed(placement.onlyFor, levels);
  return named === null ? [] : [named];
};
