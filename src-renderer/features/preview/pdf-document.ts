import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

let worker: Worker | null = null;

/** The thread that reads PDFs, made when the first one is opened. */
function startWorker(): void {
  worker ??= new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url), {
    type: 'module',
  });
  GlobalWorkerOptions.workerPort = worker;
}

/** Opens a PDF given in base64. Rejects when it is none. */
export async function openPdf(base64: string): Promise<PDFDocumentProxy> {
  startWorker();
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return getDocument({ data, useSystemFonts: false, enableXfa: false }).promise;
}
