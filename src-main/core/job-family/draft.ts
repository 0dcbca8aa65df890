import type { ListKind } from './headings/heading-meaning.ts';
import type { Section } from './outline.ts';

/** A level while the page is being read; ids come last, when every title is known. */
export interface LevelDraft {
  title: string;
  line: number;
  /** Depth of its heading; 0 when it has none of its own. */
  depth: number;
  /** Index of the section that opens it, or -1. */
  section: number;
  grade: string | null;
  /** The first part of the page is this level: its items stand in common. */
  base: boolean;
  /** What the text says about the level it builds on, in the page's words. */
  builds: string[];
}

export interface SpecialtyDraft {
  title: string;
  line: number;
  depth: number;
  section: number;
  /** The level inside which the page describes it, or null. */
  within: LevelDraft | null;
  /** Stands deeper or shallower than the others. */
  misplaced: boolean;
  /** Sentences that introduce it. */
  prose: string[];
}

export type Owner =
  | { type: 'common' }
  | { type: 'level'; level: LevelDraft }
  | { type: 'specialty'; specialty: SpecialtyDraft };

export const common: Owner = { type: 'common' };

export const sameOwner = (a: Owner, b: Owner): boolean =>
  (a.type === 'common' && b.type === 'common') ||
  (a.type === 'level' && b.type === 'level' && a.level === b.level) ||
  (a.type === 'specialty' && b.type === 'specialty' && a.specialty === b.specialty);

/** A section whose lists hold items, with whose they are and of which kind. */
export interface Placement {
  section: Section;
  owner: Owner;
  kind: ListKind;
  nice: boolean;
  /** The heading says what the list is; else its kind is the rule for lists without a heading. */
  announced: boolean;
  /** Nothing announces the section: only a list that a sentence introduces ("You will:") holds items. */
  introduced: boolean;
  /** Why the other lists of such a section are left out, in plain words; null when nothing says what they are. */
  unlessIntroduced?: string | null;
  /** The label under which the items stand, or null. */
  group: string | null;
  /** Title or seniority of the levels for which alone the items hold, or null. */
  onlyFor: string | null;
  /** The items hold for the levels that open in this range of sections, or null. */
  within: { from: number; to: number } | null;
}

/** A section whose lists hold no items, and why: in plain words, or null when nothing says what they are. */
export interface Unread {
  section: Section;
  what: string | null;
}

/** A page with every section put where it belongs. */
export interface Survey {
  levels: LevelDraft[];
  specialties: SpecialtyDraft[];
  placements: Placement[];
  hiring: Section[];
  grades: { section: Section; level: LevelDraft | null }[];
  unread: Unread[];
  /** Titles of levels that the page says are not offered any more. */
  closed: LevelDraft[];
  /** Whose items each section's lists are, or would be, by its index. */
  owners: Owner[];
}
