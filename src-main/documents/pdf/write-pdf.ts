import pdfmake from 'pdfmake';
import type {
  CanvasRect,
  Column,
  Content,
  ContentImage,
  TDocumentDefinitions,
} from 'pdfmake/interfaces';
import type { Logo } from '../../core/kit/document-look.ts';
import { ok, type Result } from '../../core/result.ts';
import type { DocumentModel, Section } from '../document-model.ts';
import { contentHeight, contentWidth, geometryOf, type PageGeometry } from '../page-geometry.ts';
import { agreesWith, firstPage, numberPages } from '../page-numbers.ts';
import { colours, textStyles } from '../text-styles.ts';
import { coverLogo, headerLogo, sizeIn } from '../logo-size.ts';
import { openFaces, type DocumentFonts, type Faces } from './fonts.ts';
import { findFieldPlaces, markField } from './field-places.ts';
import { checkGlyphs, toGlyphs, type Unprintable } from './glyphs.ts';
import { writeFields } from './pdf-fields.ts';
import { setInAccent } from './pdf-accent.ts';
import { setBlocks, type Setting } from './pdf-blocks.ts';

/** The same document gives the same bytes: it carries no clock. */
const fixedDate = new Date('2000-01-01T00:00:00Z');

const hairline = (): Content => ({
  canvas: [
    {
      type: 'line',
      x1: 0,
      y1: 0,
      x2: contentWidth,
      y2: 0,
      lineWidth: 0.5,
      lineColor: `#${colours.hairline}`,
    },
  ],
});

const small = {
  fontSize: textStyles.small.size,
  color: `#${colours.muted}`,
};

const pictureOf = (logo: Logo, size: { width: number; height: number }): ContentImage => ({
  image: `data:image/${logo.type};base64,${logo.data}`,
  ...size,
});

/** The logo before the header's words, standing on their line. */
const logoColumn = (logo: Logo): Column => {
  const size = sizeIn(logo, headerLogo);
  return {
    width: size.width,
    ...pictureOf(logo, size),
    margin: [0, textStyles.small.line - size.height - 1, 0, 0],
  };
};

/** A line of small print over the width of the text, one part at each end. */
const sheetLine = (left: string, right: string, faces: Faces, logo?: Logo): Content => ({
  columns: [
    ...(logo === undefined ? [] : [logoColumn(logo)]),
    { width: '*', text: toGlyphs(left, faces.regular), ...small },
    { width: 'auto', text: toGlyphs(right, faces.regular), ...small, alignment: 'right' },
  ],
  columnGap: 12,
});

const headerOf = (model: DocumentModel, page: PageGeometry, faces: Faces): Content => ({
  margin: [page.margins.side, page.headerAt, page.margins.side, 0],
  stack: [
    sheetLine(model.header.left, model.header.right, faces, model.logo),
    { ...(hairline() as object), margin: [0, 3, 0, 0] } as Content,
    ...headerField(model, page, faces),
  ],
});

/** Room to type over the underscores at the end of the header. */
const headerField = (model: DocumentModel, page: PageGeometry, faces: Faces): Content[] => {
  const { field, right } = model.header;
  if (field === undefined) return [];
  const underscores = right.length - right.indexOf('_');
  const width = underscores * faces.regular.widthOf(0x5f) * textStyles.small.size;
  const { size, line } = textStyles.small;
  const room: CanvasRect = { type: 'rect', x: 0, y: 0, w: width, h: line, strokeOpacity: 0 };
  return [
    {
      canvas: [markField(room, { field, value: null })],
      absolutePosition: {
        x: page.width - page.margins.side - width,
        y: page.headerAt - (line - size) / 2,
      },
    },
  ];
};

const footerOf = (
  footer: string,
  numbers: { page: number; pages: number },
  page: PageGeometry,
  faces: Faces,
): Content => ({
  margin: [page.margins.side, page.margins.bottom - page.footerAt - 15, page.margins.side, 0],
  stack: [
    { ...(hairline() as object), margin: [0, 0, 0, 4] } as Content,
    sheetLine(footer, `Page ${numbers.page} of ${numbers.pages}`, faces),
  ],
});

const logoOf = (model: DocumentModel, section: Section): Content[] => {
  if (model.logo === undefined || section.logo !== true) return [];
  const size = sizeIn(model.logo, coverLogo);
  // Low logos get the same room, so that what stands below does not depend on the picture.
  const rest = coverLogo.height - size.height + coverLogo.after;
  return [{ ...pictureOf(model.logo, size), margin: [0, 0, 0, rest] }];
};

/** A side that says nothing, so that what follows begins on a right-hand page. */
const emptySide = (): Content => ({
  section: [{ text: ' ' }],
  header: () => null,
  footer: () => null,
});

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
  emptyBefore: ReadonlySet<number> = new Set(),
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

/** Before which sections an empty side has to stand, and the pages of the bookmarks with those sides counted. */
const placeSections = (model: DocumentModel, { starts, pageOf }: Layout) => {
  const emptyBefore = new Set<number>();
  const moved: number[] = [];
  for (const [index, section] of model.sections.entries()) {
    const before = (starts[index] ?? 1) - 1 + emptyBefore.size;
    if (firstPage(section, before) > before + 1) emptyBefore.add(index);
    moved.push(emptyBefore.size);
  }
  const shiftOf = (page: number): number =>
    moved[starts.findLastIndex((start) => start <= page)] ?? 0;
  return {
    emptyBefore,
    pageOf: new Map([...pageOf].map(([mark, page]) => [mark, page + shiftOf(page)])),
  };
};

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
  const first = await layOut(model, faces, fonts.regular);
  const { emptyBefore, pageOf } = placeSections(model, first);
  if (emptyBefore.size === 0 && agreesWith(model, pageOf))
    return ok({ bytes: await first.finish(), pages: first.pages });
  // Now that the pages are known, the numbers in the text can be right.
  const second = await layOut(numberPages(model, pageOf), faces, fonts.regular, emptyBefore);
  return ok({ bytes: await second.finish(), pages: second.pages });
};
