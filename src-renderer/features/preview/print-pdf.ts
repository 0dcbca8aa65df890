import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './pdf-document.ts';
import './print.css';

/** PDF units are 1/72 inch; 200 dots an inch print text without visible steps. */
const scale = 200 / 72;

/**
 * Prints a PDF given in base64 with the system's print dialog. The pages are drawn into the window and
 * everything else is left out while printing: a frame with the PDF in it is forbidden to this app.
 */
export async function printPdf(base64: string): Promise<void> {
  const pdf = await openPdf(base64);
  const sheets = document.createElement('div');
  sheets.className = 'print-sheets';
  const urls: string[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const url = URL.createObjectURL(await drawSheet(pdf, number));
      urls.push(url);
      const image = document.createElement('img');
      image.alt = '';
      image.src = url;
      await image.decode();
      sheets.append(image);
    }
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    const size = document.createElement('style');
    size.textContent = `@page { size: ${width}pt ${height}pt; margin: 0; }`;
    sheets.append(size);
    document.body.append(sheets);
    // Returns when the dialog is closed.
    window.print();
  } finally {
    sheets.remove();
    for (const url of urls) URL.revokeObjectURL(url);
    await pdf.loadingTask.destroy();
  }
}

async function drawSheet(pdf: PDFDocumentProxy, number: number): Promise<Blob> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`Page ${number} could not be drawn`));
    });
  });
}
