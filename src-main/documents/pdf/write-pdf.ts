import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
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

/** The same document gives the same bytes: it carries no clock. */
const fixedDate = new Date('2000-01-01T00:00:00Z');

const sectionContent = (model: DocumentModel, section: Section, setting: Setting): Content => {
  const page = geometryOf(model.paper);
  const blocks = setBlocks(section.blocks, contentWidth, setting);
  const start: Content = { stack: [...logoOf(model, section), ...blocks.slice(0, 1)] };
  setting.starts.push(start);
  return {
    section: [start, ...blocks.slice(1)],
    header: () => headerOf(model, page, setting.faces),
    footer: (current: number, pages: number) =>
      footerOf(section.footer, { page: current, pages }, page, setting.faces),
  };
};

/** @param emptyBefore numbers of the sections, from 0, before which an empty side stands */
const definitionOf = (
  model: DocumentModel,
  setting: Setting,
  emptyBefore: ReadonlySet<number>,
): TDocumentDefinitions => {
  const page = geometryOf(model.paper);
  return {
    version: '1.7',
    language: model.language,
    displayTitle: true,
    info: {
      title: model.title,
      subject: model.subject,
      creator: 'Interview Kit Builder',
      producer: 'Interview Kit Builder',
      creationDate: fixedDate,
      modDate: fixedDate,
    },
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.margins.side, page.margins.top, page.margins.side, page.margins.bottom],
    defaultStyle: { font: 'Document' },
    content: model.sections.flatMap((section, index) => [
      ...(emptyBefore.has(index) ? [emptySide()] : []),
      sectionContent(model, section, setting),
    ]),
  };
};

interface Layout {
  pages: number;
  pageOf: Map<string, number>;
  /** Puts the form's fields on the pages, and gives the file. */
  finish(): Promise<Uint8Array>;
  /** The page on which each section begins. */
  starts: number[];
}

/** The page that pdfmake noted on a node, or null. */
const pageNoted = (node: unknown): number | null => {
  if (typeof node !== 'object' || node === null || !('positions' in node)) return null;
  const first: unknown = Array.isArray(node.positions) ? node.positions[0] : null;
  if (typeof first !== 'object' || first === null || !('pageNumber' in first)) return null;
  return typeof first.pageNumber === 'number' ? first.pageNumber : null;
};

const layOut = async (
  model: DocumentModel,
  faces: Faces,
  font: string,
  emptyBefore: ReadonlySet<number>,
): Promise<Layout> => {
  const setting: Setting = {
    faces,
    width: contentWidth,
    height: contentHeight(geometryOf(model.paper)),
    outline: [],
    marked: new Map(),
    starts: [],
  };
  let pages = 0;
  const created = pdfmake.createPdf(
    {
      ...setInAccent(definitionOf(model, setting, emptyBefore), model.accent),
      // Called once for every page; nothing is drawn behind the text.
      background: (current) => {
        pages = Math.max(pages, current);
        return null;
      },
    },
    // Pages stay open until the fields are on them.
    { bufferPages: model.form !== null },
  );
  const pdf = await created.getStream();
  const found = [...setting.marked].flatMap(([mark, node]): [string, number][] => {
    const page = pageNoted(node);
    return page === null ? [] : [[mark, page]];
  });
  const starts = setting.starts.map((node) => pageNoted(node) ?? 0);
  const finish = (): Promise<Uint8Array> => {
    if (model.form !== null) {
      const laidOut: unknown = Reflect.get(pdf, '_pdfMakePages');
      const places = findFieldPlaces(laidOut, geometryOf(model.paper).margins.top);
      writeFields(pdf, places, model.form, { font, face: faces.regular });
    }
    return created.getBuffer();
  };
  return { pages, pageOf: new Map(found), starts, finish };
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

const useFonts = (fonts: DocumentFonts): void => {
  const allowed = new Set(Object.values(fonts));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path));
  pdfmake.setFonts({
    Document: {
      normal: fonts.regular,
      bold: fonts.bold,
      italics: fonts.italics,
      bolditalics: fonts.bolditalics,
    },
  });
};

/**
 * Writes a document as PDF: outline, links, form fields, embedded subset fonts, boxes as vectors. The same model gives
 * the same bytes. Fails where a character has no glyph, because it would be missing on paper unnoticed.
 */
export const writePdf = async (
  model: DocumentModel,
  fonts: DocumentFonts,
): Promise<Result<WrittenPdf, Unprintable>> => {
  const faces = openFaces(fonts);
  const checked = checkGlyphs(model, faces);
  if (!checked.ok) return checked;
  useFonts(fonts);
  // Nearly always the estimate is right, and one layout is enough.
  const assumed = estimateEmptySides(model, typicalWidths);
  const first = await layOut(model, faces, fonts.regular, assumed);
  const { emptyBefore, pageOf } = placeSections(model, first, assumed);
  if (areSame(emptyBefore, assumed) && agreesWith(model, pageOf))
    return ok({ bytes: await first.finish(), pages: first.pages });
  // Now that the pages are known, the numbers in the text can be right.
  const second = await layOut(numberPages(model, pageOf), faces, fonts.regular, emptyBefore);
  return ok({ bytes: await second.finish(), pages: second.pages });
};
