import type { MeantAs } from '../correction.ts';
import type { PlainLine } from './plain-text.ts';

/** A page as a flat run of blocks in source order; lines are those of the file as stored. */
export interface Page {
  /** Title of the front matter, or null. */
  title: string | null;
  blocks: Block[];
  /** First line that was not read because the page is too long, or null. */
  cutAt: number | null;
  /** Set when front matter lacks a fence. */
  brokenFrontMatter: boolean;
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | AsideBlock;

export interface HeadingBlock {
  type: 'heading';
  /** 1 to 6; 7 for a label that a person said is one. */
  depth: number;
  text: string;
  line: number;
  /** What a person said that it is, or that the list below it holds. */
  meant?: MeantAs;
}

export interface ParagraphBlock {
  type: 'paragraph';
  text: string;
  line: number;
  lines: PlainLine[];
  /** Everything in it is bold: a label rather than a sentence. */
  bold: boolean;
}

export interface ListBlock {
  type: 'list';
  line: number;
  entries: ListEntry[];
}

export interface ListEntry {
  text: string;
  line: number;
  /** Its own text by source line, without the nested entries. */
  lines: PlainLine[];
  bold: boolean;
  /** Its last line is all bold, while those above are not. */
  endsBold: boolean;
  /** Share of the text that is the text of links, 0 to 1. */
  linked: number;
  /** The link target, where there is one, lower case. */
  link: string | null;
  children: ListEntry[];
  /** A person said that it is no name of a level or specialty. */
  unnamed?: true;
}

export interface TableBlock {
  type: 'table';
  line: number;
  rows: { line: number; cells: string[] }[];
}

/** A quotation: nothing in it is read for a kit. */
export interface AsideBlock {
  type: 'aside';
  line: number;
  blocks: Block[];
}
