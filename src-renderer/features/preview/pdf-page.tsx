import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { previewWords } from './words.ts';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  /** From 1. */
  number: number;
  /** CSS pixels. */
  width: number;
  /** Height over width. */
  ratio: number;
}

/** One page of the PDF: drawn when it comes near the window, with its text over it for reading aloud. */
export function PdfPage({ pdf, number, width, ratio }: PdfPageProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);

  useEffect(() => {
    if (!place.current) return undefined;
    const watcher = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '600px 0px',
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    const target = place.current;
    if (!near || !target) return undefined;
    const drawing = new AbortController();
    drawPage(pdf, number, width, target, drawing.signal).catch(() => {
      // Given up because the page is drawn anew; what was there stays until then.
    });
    return () => drawing.abort();
  }, [pdf, number, width, near]);

  return (
    <div
      ref={place}
      className="pdf-page"
      data-page={number}
      role="group"
      aria-label={previewWords.page(number, pdf.numPages)}
      style={{ width, height: width * ratio }}
    />
  );
}

/** Draws beside the old picture and puts the new one in its place when it is whole: no flicker. */
async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
  target: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const density = window.devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width * density);
  canvas.height = Math.round(viewport.height * density);
  const task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
  signal.addEventListener('abort', () => task.cancel());
  await task.promise;
  const text = document.createElement('div');
  text.className = 'pdf-text';
  text.style.setProperty('--total-scale-factor', String(scale));
  const layer = new TextLayer({
    textContentSource: await page.getTextContent(),
    container: text,
    viewport,
  });
  await layer.render();
  if (!signal.aborted) target.replaceChildren(canvas, text);
}
