import type { FormIdentity } from '../core/debrief/form-identity.ts';
import type { Logo } from '../core/kit/document-look.ts';
import type { Paper } from '../core/kit/packet-options.ts';
import type { ChoiceField, TextField } from './form-fields.ts';
import type { ColourName, StyleName } from './text-styles.ts';

/** A stretch of text in one look. */
export interface TextRun {
  text: string;
  bold?: boolean;
  italics?: boolean;
  colour?: ColourName;
  /** Bookmark that a click leads to. */
  link?: string;
}

/** The number of the page on which a bookmark stands. */
export interface PageNumberRun {
  pageOf: string;
  /** As estimated when the document was built; 0 before. A writer that knows better corrects it. */
  page: number;
}

export type Run = TextRun | PageNumberRun;

export type Alignment = 'left' | 'center' | 'right';

/** A heading of the outline. It never stands last on a page. */
export interface Heading {
  kind: 'heading';
  /** In the outline, at most one below the heading before it. 0: the title of the whole document. */
  level: 0 | 1 | 2 | 3;
  /** The level whose look it has, where that is not its own. */
  look?: 2 | 3;
  text: string;
  /** Muted words after the heading on its line; not in the outline. */
  note: string;
  /** Target for links and entry of the outline; letters, digits and `_`, 40 at most (Word's limit). */
  bookmark: string | null;
}

export interface Paragraph {
  kind: 'paragraph';
  style: StyleName;
  runs: Run[];
  align: Alignment;
  /** Its words are typed in by a person; there are no runs then. */
  field?: TextField;
}

export interface List {
  kind: 'list';
  ordered: boolean;
  style: StyleName;
  items: Run[][];
}

/** Lines to write on. */
export interface RuledLines {
  kind: 'ruled';
  lines: number;
  /** What is typed on the lines where the form is filled in on a screen. */
  field?: TextField;
}

/** One row of boxes to tick, each with its label; the label may be empty. */
export interface Choices {
  kind: 'choices';
  /** What is chosen ("Rating"), printed before the boxes; may be empty. */
  lead: string;
  /** Width that the lead takes, in points; without a lead, room left free in its place. */
  leadWidth: number;
  /** Widths in points, box included; `value` is what a ticked box is read back as. */
  options: { label: string; width: number; value: string }[];
  align: Alignment;
  /** Rows with the same field are one choice. */
  field?: ChoiceField;
}

export type CellBlock = Paragraph | List | RuledLines | Choices;

export interface Cell {
  blocks: CellBlock[];
  /** Columns that it covers. */
  span: number;
  fill: ColourName | null;
  vertical: 'top' | 'middle' | 'bottom';
  /** A line under this cell alone, in the `form` look. */
  underlined: boolean;
}

export interface Row {
  cells: Cell[];
  /** In points; the row grows with its content. */
  minHeight: number;
}

/**
 * lines: hairlines between rows · ballot: the same, low, for rows of boxes · grid: hairlines around every cell · matrix: the same, for many narrow columns · plain: none ·
 * form: a line under the cells that say so · notes: prompts at the left of ruled lines · bar: white gaps between filled cells ·
 * callout: a thick accent line at the left of one filled cell.
 */
export type TableLook =
  'lines' | 'ballot' | 'grid' | 'matrix' | 'plain' | 'form' | 'notes' | 'bar' | 'callout';

/** Says to somebody who does not see it what a table is. */
export interface TableWords {
  caption: string;
  /** What a row is, and what it says: "Each row is a stage: …". */
  summary: string;
}

/** Rows are never split over pages, unless one is longer than a page. */
export interface Table {
  kind: 'table';
  look: TableLook;
  /** Column widths in points, padding included; they add up to the width of the text. */
  widths: number[];
  /** Rows repeated at the top of every page that the table reaches. */
  headerRows: number;
  rows: Row[];
  /** Space below, in points. */
  after: number;
  /** Absent where a table only sets things side by side. */
  words?: TableWords;
}

/** Blocks that stand on one page together, unless they are longer than a page. */
export interface Group {
  kind: 'group';
  blocks: Block[];
}

/** The closed set of what a document is made of. */
export type Block = Heading | Paragraph | List | RuledLines | Choices | Table | Group;

/** Sheets that share a footer. A section starts on a new page. */
export interface Section {
  /** Printed at the left of every footer: which form this sheet belongs to, kit version and so on. */
  footer: string;
  /** Begins on a right-hand page; the empty side before it is counted and says nothing. */
  startsRight?: true;
  /** Begins with the logo, where the document has one. */
  logo?: true;
  blocks: Block[];
}

/** A whole document, the same for both writers. */
export interface DocumentModel {
  title: string;
  subject: string;
  /** What a program that reads the filled form back has to know; null for a document that is not filled in. */
  form: FormIdentity | null;
  /** Has fields to type in, though no program reads them back. */
  typed?: true;
  /** BCP 47. */
  language: 'en-US';
  paper: Paper;
  /** Printed at the top of every sheet. "Page x of y" stands in every footer by itself. */
  header: {
    left: string;
    right: string;
    /** Typed over a line of underscores at the end of `right`. */
    field?: TextField;
  };
  /** Takes the place of ink, as "#1f3a5f"; absent: ink. */
  accent?: string;
  /** Stands in every header. */
  logo?: Logo;
  sections: Section[];
}
