import { memo, useEffect, useRef, useState } from 'react';
import type { Hit } from './find-hits.ts';
import { LabelSpots, type Spots } from './label-spots.tsx';
import { PageMarks } from './page-marks.tsx';
import type { PageText, Rectangle } from './page-text.ts';
import { pageTextOf } from './page-texts.ts';
import { drawCanvas, drawText } from './pdf-drawing.ts';
import { useNear } from './use-near.ts';
import type { OpenedPdf } from './use-opened-pdf.ts';
import { previewWords } from './words.ts';

interface PdfPageProps {
  opened: OpenedPdf;
  /** From 1. */
  number: number;
  /** CSS pixels. */
  width: number;
  hits: readonly Hit[];
  /** The hit that one has come to. */
  hit: Hit | null;
  /** What was jumped to, in points. */
  marked: Rectangle | null;
  spots: Spots;
}

/**
 * One page of the PDF: drawn when it comes near the window, with its text over it for reading aloud and
 * copying, and with what can be found on it.
 */
export const PdfPage = memo(function PdfPage({
  opened,
  number,
  width,
  hits,
  hit,
  marked,
  spots,
}: PdfPageProps) {
  const { pdf } = opened;
  const place = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const near = useNear(place, 600);
  const [text, setText] = useState<PageText | null>(null);

  useEffect(() => {
    const target = paper.current;
    if (!target) return undefined;
    if (!near) {
      target.replaceChildren();
      return undefined;
    }
    const drawing = new AbortController();
    const { signal } = drawing;
    const draw = async () => {
      const page = { number, width, signal };
      const layers = await Promise.all([drawCanvas(pdf, page), drawText(pdf, page)]);
      // Beside the old picture, and in its place when it is whole: no flicker.
      if (!signal.aborted) target.replaceChildren(...layers);
    };
    draw().catch(() => {
      // Given up because the page is drawn anew; what was there stays until then.
    });
    return () => drawing.abort();
  }, [pdf, number, width, near]);

  useEffect(() => {
    if (!near) return undefined;
    let wanted = true;
    pageTextOf(pdf, number).then(
      (read) => {
        if (wanted) setText(read);
      },
      () => {
        // The document was let go; the next one brings its own text.
      },
    );
    return () => {
      wanted = false;
    };
  }, [pdf, number, near]);

  return (
    <div
      ref={place}
      className="pdf-page"
      data-page={number}
      role="group"
      aria-label={previewWords.page(number, pdf.numPages)}
      style={{ width, height: (width * opened.height) / opened.width }}
    >
      <div ref={paper} className="pdf-paper" />
      {near && text && (
        <>
          <PageMarks text={text} paper={opened} hits={hits} hit={hit} marked={marked} />
          <LabelSpots text={text} paper={opened} number={number} spots={spots} />
        </>
      )}
    </div>
  );
});
