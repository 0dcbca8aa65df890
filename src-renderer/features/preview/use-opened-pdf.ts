import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { openPdf } from './pdf-document.ts';
import type { MadePdf } from './use-preview.ts';

/** A PDF whose pages can be drawn, with what it was made of. */
export interface OpenedPdf {
  pdf: PDFDocumentProxy;
  made: MadePdf;
  /** Of a page, in points: all pages of a document have the same paper. */
  width: number;
  height: number;
}

/** Opens what was made; the document before stays until the next one can take its place. */
export function useOpenedPdf(made: MadePdf | null): { opened: OpenedPdf | null; failed: boolean } {
  const [opened, setOpened] = useState<OpenedPdf | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!made) return undefined;
    let wanted = true;
    const open = async () => {
      const pdf = await openPdf(made.bytes);
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      if (!wanted) {
        await pdf.loadingTask.destroy();
        return;
      }
      setFailed(false);
      setOpened({ pdf, made, width, height });
    };
    open().catch(() => {
      if (wanted) setFailed(true);
    });
    return () => {
      wanted = false;
    };
  }, [made]);

  // The document before is let go only when its pages are no longer on the screen.
  useEffect(() => (opened ? () => void opened.pdf.loadingTask.destroy() : undefined), [opened]);

  return { opened, failed };
}
