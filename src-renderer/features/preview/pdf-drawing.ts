import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface DrawOptions {
  /** From 1. */
  number: number;
  /** CSS pixels. */
  width: number;
  signal: AbortSignal;
}

/** Draws a page. Rejects when it is given up. */
export async function drawCanvas(
  pdf: PDFDocumentProxy,
  { number, width, signal }: DrawOptions,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const density = window.devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width * density);
  canvas.height = Math.round(viewport.height * density);
  const task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
  signal.addEventListener('abort', () => task.cancel());
  await task.promise;
  return canvas;
}

/** The text of a page as it lies over the drawing: to be read aloud, selected and copied. */
export async function drawText(
  pdf: PDFDocumentProxy,
  { number, width }: DrawOptions,
): Promise<HTMLElement> {
  const page = await pdf.getPage(number);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const text = document.createElement('div');
  text.className = 'pdf-text';
  text.style.setProperty('--total-scale-factor', String(scale));
  const layer = new TextLayer({
    textContentSource: await page.getTextContent(),
    container: text,
    viewport: page.getViewport({ scale }),
  });
  await layer.render();
  return text;
}
