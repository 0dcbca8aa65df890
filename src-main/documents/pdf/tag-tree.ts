import type { Ref } from './pdfmake-inside.ts';

/** What of a document a screen reader tells apart; names of ISO 32000-1, 14.8.4. */
export type TagName =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Form'
  | 'Figure';

/** A part of a document, as it is read aloud: its kids follow each other in the order of the document. */
export interface Tag {
  name: TagName;
  kids: (Tag | Slot)[];
  /** As PDF keeps them: `{ O: 'Table', Scope: 'Row' }`. */
  attributes?: Record<string, unknown>;
  /** Says a picture in words. */
  alt?: string;
}

/** A stretch of a page's content; a text that goes on on the next page has two. */
interface Piece {
  /** From 0. */
  page: number;
  pageRef: Ref;
  /** Its number on the page. */
  mcid: number;
}

/** A link or a field, which lies over the page and is no part of its content. */
interface Annotation {
  page: number;
  pageRef: Ref;
  ref: Ref;
  /** Leads from it to its tag. */
  key: number;
}

/** A place in the order of reading, for what is drawn or filled in there. It is filled while pages are drawn. */
export interface Slot {
  tag: Tag;
  /** Where a link leads, in words. */
  label: string;
  /** What is filled in at the head of each page stands where that page begins, not all at the first. */
  heads: boolean;
  pieces: Piece[];
  annotations: Annotation[];
}

export interface TagTree {
  root: Tag;
  /** By number: what is laid out carries the number through pdfmake, which copies it. */
  slots: Slot[];
}

export const createTagTree = (): TagTree => ({ root: { name: 'Document', kids: [] }, slots: [] });

/** A tag after what is in `parent` so far. */
export const openTag = (parent: Tag, name: TagName, more: Omit<Tag, 'name' | 'kids'> = {}): Tag => {
  const tag: Tag = { name, kids: [], ...more };
  parent.kids.push(tag);
  return tag;
};

/** The number of a place after what is in `tag` so far. */
export const openSlot = (
  tree: TagTree,
  tag: Tag,
  { label = '', heads = false }: { label?: string; heads?: boolean } = {},
): number => {
  const slot: Slot = { tag, label, heads, pieces: [], annotations: [] };
  tag.kids.push(slot);
  return tree.slots.push(slot) - 1;
};

/** Under this name a slot's number travels with what is laid out. */
const markKey = 'kitTag';

/** A run of text or a picture with a note of the slot that it belongs to. What has none is decoration. */
export const inSlot = <Drawn extends object>(drawn: Drawn, slot: number): Drawn => ({
  ...drawn,
  [markKey]: slot,
});

export const slotNoted = (drawn: object): number | null => {
  const noted: unknown = Reflect.get(drawn, markKey);
  return typeof noted === 'number' ? noted : null;
};

/** Header, footer and page number: every sheet has them, so they are not read with the text. */
export const asFurniture = <Drawn extends object>(drawn: Drawn): Drawn => ({
  ...drawn,
  [markKey]: 'Pagination',
});

export const isFurniture = (drawn: object): boolean => Reflect.get(drawn, markKey) === 'Pagination';

/** Whether two runs are noted as parts of the same: one slot, the sheet's furniture, or decoration. */
export const areReadTogether = (one: object, other: object): boolean =>
  Reflect.get(one, markKey) === Reflect.get(other, markKey);
