import { openPdf } from '../preview/pdf-document.ts';

/** Twice the size of paper on a screen: sharp on a slide, and still small enough for a message. */
const usualScale = 2;
/** Browsers draw nothing on a canvas that is higher. */
const mostPixels = 32_000;

/**
 * Draws the pages of a PDF, given in base64, one below the other. Gives a PNG in base64; rejects when a page cannot be
 * drawn.
 */
export async function drawPages(base64: string): Promise<string> {
  const pdf = await openPdf(base64);
  try {
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
    const sizes = pages.map((page) => page.getViewport({ scale: 1 }));
    const height = sizes.reduce((sum, size) => sum + size.height, 0);
    const scale = Math.min(usualScale, mostPixels / height);
    const sheet = document.createElement('canvas');
    sheet.width = Math.round(Math.max(...sizes.map((size) => size.width)) * scale);
    sheet.height = Math.round(height * scale);
    const drawing = sheet.getContext('2d');
    if (!drawing) throw new Error('The window gives no canvas to draw on');
    let top = 0;
    for (const page of pages) {
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      drawing.drawImage(canvas, 0, Math.round(top));
      top += viewport.height;
    }
    const [, data = ''] = sheet.toDataURL('image/png').split(',');
    return data;
  } finally {
    await pdf.loadingTask.destroy();
  }
}
