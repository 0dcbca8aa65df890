import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { openPdf } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import { previewWords } from './words.ts';

interface PdfPagesProps {
  /** Base64. */
  bytes: string;
  /** 1: as wide as the pane. */
  zoom: number;
  /** Told the page that stands at the top, from 1, and how many there are. */
  onPage: (at: number, of: number) => void;
}

interface Opened {
  pdf: PDFDocumentProxy;
  /** Height over width of the pages. */
  ratio: number;
}

const margin = 32;

/** All pages one under the other. When the PDF changes, the place that one was reading stays. */
export function PdfPages({ bytes, zoom, onPage }: PdfPagesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const [pane, setPane] = useState(0);

  useEffect(() => {
    let wanted = true;
    const open = async () => {
      const pdf = await openPdf(bytes);
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      if (!wanted) return;
      setFailed(false);
      setOpened({ pdf, ratio: height / width });
    };
    open().catch(() => {
      if (wanted) setFailed(true);
    });
    return () => {
      wanted = false;
    };
  }, [bytes]);

  // The document before is let go only when its pages are no longer on the screen.
  useEffect(() => (opened ? () => void opened.pdf.loadingTask.destroy() : undefined), [opened]);

  useEffect(() => {
    if (!scroller.current) return undefined;
    const watcher = new ResizeObserver(([entry]) => setPane(entry?.contentRect.width ?? 0));
    watcher.observe(scroller.current);
    return () => watcher.disconnect();
  }, []);

  const count = opened?.pdf.numPages ?? 0;
  const width = Math.max(160, (pane - margin) * zoom);
  const pageHeight = width * (opened?.ratio ?? 1) + margin / 2;
  const tell = () => {
    const top = scroller.current?.scrollTop ?? 0;
    if (count > 0)
      onPage(Math.min(count, 1 + Math.floor((top + pageHeight / 2) / pageHeight)), count);
  };
  useEffect(tell, [count, pageHeight, onPage]);

  return (
    <div
      ref={scroller}
      className="pdf-pages"
      tabIndex={0}
      role="region"
      aria-label={previewWords.pages}
      onScroll={tell}
    >
      {failed && (
        <Notice>
          <p>{previewWords.unreadable}</p>
        </Notice>
      )}
      {opened &&
        pane > 0 &&
        Array.from({ length: count }, (_, index) => (
          <PdfPage
            key={index}
            pdf={opened.pdf}
            number={index + 1}
            width={width}
            ratio={opened.ratio}
          />
        ))}
    </div>
  );
}
