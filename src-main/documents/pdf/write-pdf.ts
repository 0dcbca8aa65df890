import type { Content } from 'pdfmake/interfaces';
import { ok, type Result } from '../../core/result.ts';
import type { DocumentModel, Section } from '../document-model.ts';
import { contentHeight, contentWidth, geometryOf } from '../page-geometry.ts';
import { agreesWith, estimateEmptySides, firstPage, numberPages } from '../page-numbers.ts';
import { typicalWidths } from '../typical-widths.ts';
import { openFaces, type DocumentFonts, type Faces } from './fonts.ts';
import { findFieldPlaces } from './field-places.ts';
import { checkGlyphs, type Unprintable } from './glyphs.ts';
import { writeFields } from './pdf-fields.ts';
import { setInAccent } from './pdf-accent.ts';
import { setBlocks, type Setting } from './pdf-blocks.ts';
import { emptySide, footerOf, headerOf, logoOf } from './pdf-sheet.ts';
import { closeDocument, layOutPages } from './print.ts';
import { createTagTree, openSlot, openTag } from './tag-tree.ts';
import { writeTags } from './write-tags.ts';

const sectionContent = (model: DocumentModel, section: Section, setting: Setting): Content => {
  const page = geometryOf(model.paper);
  const { faces, tags } = setting;
  const tag = openTag(tags.root, 'Sect');
  const head = openSlot(tags, tag, { heads: true });
  const logo = logoOf(model, section, tags, tag);
  const blocks = setBlocks(section.blocks, contentWidth, setting, tag);
  const start: Content = { stack: [...logo, ...blocks.slice(0, 1)] };
  setting.starts.push(start);
  return {
    section: [start, ...blocks.slice(1)],
    header: () => headerOf(model, page, faces, head),
    footer: (current: number, pages: number) =>
      footerOf(section.footer, { page: current, pages }, page, faces),
  };
};

/** @param emptyBefore numbers of the sections, from 0, before which an empty side stands */
const contentOf = (
  model: DocumentModel,
  setting: Setting,
  emptyBefore: ReadonlySet<number>,
): Content[] =>
  model.sections.flatMap((section, index) => [
    ...(emptyBefore.has(index) ? [emptySide()] : []),
    sectionContent(model, section, setting),
  ]);

interface Layout {
  pages: number;
  pageOf: Map<string, number>;
  /** The page on which each section begins. */
  starts: number[];
  /** Draws the pages, puts the form's fields on them, says what is read how, and gives the file. */
  finish(): Promise<Uint8Array>;
}

/** The page that pdfmake noted on a node, or null. */
const pageNoted = (node: unknown): number | null => {
  if (typeof node !== 'object' || node === null || !('positions' in node)) return null;
  const first: unknown = Array.isArray(node.positions) ? node.positions[0] : null;
  if (typeof first !== 'object' || first === null || !('pageNumber' in first)) return null;
  return typeof first.pageNumber === 'number' ? first.pageNumber : null;
};

const layOut = (
  model: DocumentModel,
  faces: Faces,
  fonts: DocumentFonts,
  emptyBefore: ReadonlySet<number>,
): Layout => {
  const page = geometryOf(model.paper);
  const tags = createTagTree();
  const setting: Setting = {
    faces,
    tags,
    width: contentWidth,
    height: contentHeight(page),
    outline: [],
    levels: [],
    marked: new Map(),
    starts: [],
  };
  const content = setInAccent(contentOf(model, setting, emptyBefore), model.accent);
  const { pages, draw } = layOutPages(content, model, fonts);
  const found = [...setting.marked].flatMap(([mark, node]): [string, number][] => {
    const page = pageNoted(node);
    return page === null ? [] : [[mark, page]];
  });
  const finish = (): Promise<Uint8Array> => {
    const pdf = draw(tags);
    if (model.form !== null || model.typed === true) {
      const places = findFieldPlaces(pages, page.margins.top);
      writeFields(pdf, places, model.form, { font: fonts.regular, face: faces.regular, tags });
    }
    writeTags(pdf, tags);
    return closeDocument(pdf);
  };
  return {
    pages: pages.length,
    pageOf: new Map(found),
    starts: setting.starts.map((node) => pageNoted(node) ?? 0),
    finish,
  };
};

/**
 * Before which sections an empty side has to stand, and the pages of the bookmarks with those sides counted.
 * @param assumed before which sections one stood in this layout
 */
const placeSections = (
  model: DocumentModel,
  { starts, pageOf }: Layout,
  assumed: ReadonlySet<number>,
) => {
  const emptyBefore = new Set<number>();
  const moved: number[] = [];
  let assumedSoFar = 0;
  for (const [index, section] of model.sections.entries()) {
    if (assumed.has(index)) assumedSoFar += 1;
    const before = (starts[index] ?? 1) - 1 - assumedSoFar + emptyBefore.size;
    if (firstPage(section, before) > before + 1) emptyBefore.add(index);
    moved.push(emptyBefore.size - assumedSoFar);
  }
  const shiftOf = (page: number): number =>
    moved[starts.findLastIndex((start) => start <= page)] ?? 0;
  return {
    emptyBefore,
    pageOf: new Map([...pageOf].map(([mark, page]) => [mark, page + shiftOf(page)])),
  };
};

const areSame = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((number) => other.has(number));

/** A PDF file, and how many pages it has. */
export interface WrittenPdf {
  bytes: Uint8Array;
  pages: number;
}

/**
 * Writes a document as PDF: tags that say what is read how, outline, links, form fields, embedded subset fonts, boxes as
 * vectors. The same model gives the same bytes. Fails where a character has no glyph, because it would be missing on
 * paper unnoticed.
 */
export const writePdf = async (
  model: DocumentModel,
  fonts: DocumentFonts,
): Promise<Result<WrittenPdf, Unprintable>> => {
  const faces = openFaces(fonts);
  const checked = checkGlyphs(model, faces);
  if (!checked.ok) return checked;
  // Nearly always the estimate is right, and one layout is enough.
  const assumed = estimateEmptySides(model, typicalWidths);
  const first = layOut(model, faces, fonts, assumed);
  const { emptyBefore, pageOf } = placeSections(model, first, assumed);
  if (areSame(emptyBefore, assumed) && agreesWith(model, pageOf))
    return ok({ bytes: await first.finish(), pages: first.pages });
  // Now that the pages are known, the numbers in the text can be right.
  const second = layOut(numberPages(model, pageOf), faces, fonts, emptyBefore);
  return ok({ bytes: await second.finish(), pages: second.pages });
};
