import type { CSSProperties } from 'react';
import type { Hit } from './find-hits.ts';
import { rectanglesOf, type PageText, type Rectangle } from './page-text.ts';
import { measureText } from './page-texts.ts';

/** Size of the paper in points. */
export interface Paper {
  width: number;
  height: number;
}

/** A place on paper as a share of the page, so that it holds at every zoom. */
export const onPage = (
  { left, top, width, height }: Rectangle,
  paper: Paper,
  room = 0,
): CSSProperties => ({
  left: `${((left - room) / paper.width) * 100}%`,
  top: `${((top - room) / paper.height) * 100}%`,
  width: `${((width + room * 2) / paper.width) * 100}%`,
  height: `${((height + room * 2) / paper.height) * 100}%`,
});

interface PageMarksProps {
  text: PageText;
  paper: Paper;
  hits: readonly Hit[];
  hit: Hit | null;
  marked: Rectangle | null;
}

/** What was searched and what was jumped to, marked over the page. */
export function PageMarks({ text, paper, hits, hit, marked }: PageMarksProps) {
  return (
    <div className="pdf-marks" aria-hidden>
      {hits.flatMap((one) =>
        rectanglesOf(text, one, measureText).map((place, index) => (
          <span
            key={`${one.from} ${index}`}
            className="pdf-hit"
            data-current={one === hit || undefined}
            style={onPage(place, paper, 1)}
          />
        )),
      )}
      {marked && <span className="pdf-marked" style={onPage(marked, paper, 4)} />}
    </div>
  );
}
