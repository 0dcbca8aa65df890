import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Destination } from './label-places.ts';
import { joinPageText, type Measure, type PageText, type TextItem } from './page-text.ts';

const textsOf = new WeakMap<PDFDocumentProxy, Map<number, Promise<PageText>>>();

async function readPageText(pdf: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const runs = items.filter((item): item is TextItem & typeof item => 'str' in item);
  return joinPageText(runs, page.getViewport({ scale: 1 }).height);
}

/** The text of a page with its places, read once. Rejects when the PDF was let go meanwhile. */
export function pageTextOf(pdf: PDFDocumentProxy, number: number): Promise<PageText> {
  const texts = textsOf.get(pdf) ?? new Map<number, Promise<PageText>>();
  textsOf.set(pdf, texts);
  const text = texts.get(number) ?? readPageText(pdf, number);
  texts.set(number, text);
  return text;
}

/** The texts of all pages in their order. */
export const allPageTexts = (pdf: PDFDocumentProxy): Promise<PageText[]> =>
  Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pageTextOf(pdf, index + 1)));

const isReference = (value: unknown): value is { num: number; gen: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;

/** Where a named destination leads, or null where the PDF has none of that name. */
export async function destinationOf(
  pdf: PDFDocumentProxy,
  name: string,
): Promise<Destination | null> {
  const target: unknown[] | null = await pdf.getDestination(name);
  const [reference, , , bottom] = target ?? [];
  if (!isReference(reference) || typeof bottom !== 'number') return null;
  const page = (await pdf.getPageIndex(reference)) + 1;
  const { height } = (await pdf.getPage(page)).getViewport({ scale: 1 });
  return { page, top: height - bottom };
}

let pen: CanvasRenderingContext2D | null = null;

/** Measures with the typeface that stands in for the document's own: the shares come out alike. */
export const measureText: Measure = (text) => {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length;
  pen.font = '100px Carlito, Calibri, sans-serif';
  return pen.measureText(text).width;
};
