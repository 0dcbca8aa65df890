import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { DocumentModel } from '../../src-main/documents/document-model.ts';
import { writePdf } from '../../src-main/documents/pdf/write-pdf.ts';
import { openPdf, testFonts } from '../../src-main/documents/reading.fixture.ts';
import { toGreyPng } from './grey-png.ts';

/** Low enough for small files and forgiving edges, high enough to see a column moved by a few points. */
const dotsPerInch = 54;

/** What pdf.js draws on where there is no browser: the canvas that it brings along as a package. */
interface Canvases {
  create(
    width: number,
    height: number,
  ): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

const drawPage = async (
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  offset: number,
): Promise<Buffer> => {
  const viewport = page.getViewport({ scale: dotsPerInch / 72, offsetX: offset });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (pdf.canvasFactory as Canvases).create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return toGreyPng(context.getImageData(0, 0, width, height).data, { width, height });
};

const wordsOn = async (page: PDFPageProxy): Promise<string[]> => {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item ? item.str : []));
};

/**
 * A document's pages as they are printed, each a PNG in greys. Glyphs are drawn as shapes, by no system's own
 * text engine, so that machines agree.
 * @param most pages, from the first
 * @param footers only pages whose footer begins with one of these; all pages if there are none
 * @param offset everything is drawn so much further to the right, in pixels
 */
export const printPages = async (
  model: DocumentModel,
  { most = 2, footers = [] as string[], offset = 0 } = {},
): Promise<Buffer[]> => {
  const written = await writePdf(model, testFonts);
  if (!written.ok) throw new Error(written.error.message);
  const pdf = await openPdf(written.value.bytes);
  const pictures: Buffer[] = [];
  for (let number = 1; number <= pdf.numPages && pictures.length < most; number += 1) {
    const page = await pdf.getPage(number);
    const words = footers.length === 0 ? [] : await wordsOn(page);
    const isWanted = footers.some((footer) => words.some((word) => word.startsWith(footer)));
    if (footers.length === 0 || isWanted) pictures.push(await drawPage(pdf, page, offset));
  }
  await pdf.destroy();
  return pictures;
};
