import type { Content } from 'pdfmake/interfaces';
import type { DocumentModel } from '../document-model.ts';
import { geometryOf } from '../page-geometry.ts';
import type { DocumentFonts } from './fonts.ts';
import { keepInPacks } from './part-packs.ts';
import { BaseLayout, type LaidOutPage } from './pdfmake-inside.ts';
import type { TagTree } from './tag-tree.ts';
import { TaggedDocument, TaggedRenderer } from './tagged-printer.ts';

/** The same document gives the same bytes: it carries no clock. */
const fixedDate = new Date('2000-01-01T00:00:00Z');

const family = 'Document';

const openDocument = (model: DocumentModel, fonts: DocumentFonts): TaggedDocument => {
  const allowed = new Set<string>(Object.values(fonts));
  const faces = {
    normal: fonts.regular,
    bold: fonts.bold,
    italics: fonts.italics,
    bolditalics: fonts.bolditalics,
  };
  const page = geometryOf(model.paper);
  const options = {
    size: [page.width, page.height],
    pdfVersion: '1.7',
    tagged: true,
    lang: model.language,
    displayTitle: true,
    autoFirstPage: false,
    // Pages stay open until fields are on them.
    bufferPages: true,
    info: {
      Title: model.title,
      Subject: model.subject,
      Creator: 'Interview Kit Builder',
      Producer: 'Interview Kit Builder',
      CreationDate: fixedDate,
      ModDate: fixedDate,
    },
    font: null,
  };
  const pdf = new TaggedDocument({ [family]: faces }, {}, {}, {}, options, null, (path) =>
    allowed.has(path),
  );
  keepInPacks(pdf);
  return pdf;
};

/** A document that is laid out and not yet drawn. */
export interface LaidOut {
  pages: LaidOutPage[];
  /** Draws the pages; they stay open. */
  draw: (tags: TagTree) => TaggedDocument;
}

/**
 * Lays content out in pages. pdfmake notes on its nodes where they came to stand.
 * @param fonts no other file is read, and nothing is fetched
 */
export const layOutPages = (
  content: Content,
  model: DocumentModel,
  fonts: DocumentFonts,
): LaidOut => {
  const { width, height, margins } = geometryOf(model.paper);
  const pdf = openDocument(model, fonts);
  const layout = new BaseLayout(
    { width, height, orientation: 'portrait' },
    { left: margins.side, top: margins.top, right: margins.side, bottom: margins.bottom },
    // There are no SVGs to be measured.
    {},
  );
  const pages = layout.layoutDocument(content, pdf, {}, { font: family }, null);
  return {
    pages,
    draw: (tags) => {
      pdf.useTags(tags);
      new TaggedRenderer(pdf).renderPages(pages);
      return pdf;
    },
  };
};

/** The file, once nothing more is to be written on its pages. */
export const closeDocument = (pdf: TaggedDocument): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.end();
  });
