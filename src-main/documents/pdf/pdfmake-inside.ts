import type { Content } from 'pdfmake/interfaces';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';
import styleContextStack from 'pdfmake/js/StyleContextStack.js';

/** A part of a file that others point to; pdfkit writes it when it is ended. */
export interface Ref {
  id: number;
  data: Record<string, unknown>;
  /** Content of its own, where it has any. */
  buffer: unknown[];
  end(content?: string | Uint8Array): void;
  /** Writes it into the file. */
  finalize(): void;
}

/** Where in the pages a stretch of content stands, as pdfkit numbers it. */
export interface MarkedContent {
  refs: { pageRef: Ref; mcid: number }[];
}

/** What of pdfmake's document, which is pdfkit's, is used here beyond its published types. */
export interface PdfDocument {
  _font: { id: string; encode(text: string): unknown };
  _root: { data: { AcroForm: Ref } & Record<string, unknown> };
  _info: Ref;
  /** Of this very document. */
  _id: unknown;
  /** Where each part begins in the file, by its number less one. */
  _offsets: (number | null)[];
  /** How much has been written, in bytes. */
  _offset: number;
  page: { dictionary: Ref; structParentTreeKey: number; height: number };
  font(path: string): unknown;
  provideFont(family: string, bold: boolean, italics: boolean): DocumentFace;
  getFontFile(family: string, bold: boolean, italics: boolean): string;
  initForm(): unknown;
  switchToPage(page: number): { height: number; annotations: unknown[] };
  ref(data?: Record<string, unknown>): Ref;
  _write(data: string | Uint8Array): void;
  /** Writes the end of the file, which says where everything is. */
  _finalize(): void;
  push(chunk: null): boolean;
  addPage(options?: unknown): this;
  text(text: string, x?: number, y?: number, options?: unknown): this;
  annotate(x: number, y: number, w: number, h: number, options: Record<string, unknown>): this;
  markContent(tag: string, options?: Record<string, unknown>): this;
  markStructureContent(tag: string): MarkedContent;
  endMarkedContent(): this;
  getStructTreeRoot(): Ref;
  getStructParentTree(): { get(key: number): unknown; add(key: number, value: unknown): unknown };
  createStructParentTreeNextKey(): number;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  end(): void;
}

/** A page as it is laid out, before it is drawn. */
export interface LaidOutPage {
  items: { type: string; item: unknown }[];
  pageSize: { width: number; height: number };
}

/** A run of text as it is laid out: to begin with a word and the space after it. */
export interface LaidOutRun {
  text: string;
  /** From the line's beginning, in points. */
  x: number;
  width: number;
  font: unknown;
  fontSize: number;
  color: unknown;
  linkToDestination: unknown;
}

/** A line of text as it is laid out. */
export interface LaidOutLine {
  inlines: LaidOutRun[];
  clone(): LaidOutLine;
}

/** How a word stands in a typeface: what is drawn, and where. */
export interface SetWord {
  glyphs: { id: number; advanceWidth: number; codePoints: number[] }[];
  positions: unknown[];
  advanceWidth: number;
}

/** A typeface of one document. */
export interface DocumentFace {
  /** Its glyphs so far, each with the characters that it was first used for. */
  font: { _glyphs: object };
  layoutRun(word: string): SetWord;
  /** The same, for words that may come again. */
  layoutCached(word: string): SetWord;
}

/** Draws pages that are laid out. */
export interface PageRenderer {
  pdfDocument: PdfDocument;
  renderPages(pages: LaidOutPage[]): void;
  renderLine(line: LaidOutLine, x: number, y: number): void;
  renderVector(vector: object): void;
  renderImage(image: object): void;
  beginVerticalAlignment(item: object): void;
  endVerticalAlignment(item: object): void;
}

interface LayoutBuilder {
  layoutDocument(
    content: Content,
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: unknown,
  ): LaidOutPage[];
}

/** Left, top, right, bottom in points. */
interface Margins {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type PdfDocumentClass = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  files: null,
  mayRead: (path: string) => boolean,
) => PdfDocument;

type PageRendererClass = new (document: PdfDocument) => PageRenderer;

type LayoutBuilderClass = new (
  pageSize: { width: number; height: number; orientation: string },
  margins: Margins,
  svgMeasure: object,
) => LayoutBuilder;

/** A class out of its module, which some loaders hand over in a wrapping. */
const classIn = (module: unknown, name: string): unknown => {
  const found =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
  if (typeof found !== 'function') throw new Error(`pdfmake has no ${name} any more`);
  return found;
};

// pdfmake's own front door lays out and draws in one go and lets nobody in between: the parts are put together here.
export const BaseDocument = classIn(pdfDocument, 'PDFDocument') as PdfDocumentClass;
export const BaseRenderer = classIn(renderer, 'Renderer') as PageRendererClass;
export const BaseLayout = classIn(layoutBuilder, 'LayoutBuilder') as LayoutBuilderClass;

/** What is set around a text, from the outside in. */
interface Surroundings {
  styleOverrides: Record<string, unknown>[];
  defaultStyle: Record<string, unknown>;
}
type FindProperty = (
  item: Record<string, unknown>,
  around: Surroundings | undefined,
  property: string,
  otherwise: unknown,
) => unknown;

/** pdfmake's own looks for named styles, too, of which there are none here, and is asked twenty times for every word. */
const findProperty: FindProperty = (item, around, property, otherwise) => {
  const own = item[property];
  if (own !== undefined && own !== null) return own;
  if (around === undefined) return otherwise;
  const { styleOverrides, defaultStyle } = around;
  for (let at = styleOverrides.length - 1; at >= 0; at -= 1) {
    const found = styleOverrides[at]?.[property];
    if (found !== undefined && found !== null) return found;
  }
  return defaultStyle[property] ?? otherwise;
};
(
  classIn(styleContextStack, 'StyleContextStack') as { getStyleProperty: FindProperty }
).getStyleProperty = findProperty;
