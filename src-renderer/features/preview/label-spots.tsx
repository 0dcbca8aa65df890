import { useMemo } from 'react';
import { labelsOn } from './label-places.ts';
import { onPage, type Paper } from './page-marks.tsx';
import type { PageText } from './page-text.ts';
import { measureText } from './page-texts.ts';
import { previewWords } from './words.ts';

/** What the labels on paper lead to. */
export interface Spots {
  isKnown: (label: string) => boolean;
  open: (label: string) => void;
}

/** Id of a label's element, by which it is given the keyboard. */
export const spotId = (page: number, from: number): string => `paper-${page}-${from}`;

interface LabelSpotsProps {
  text: PageText;
  paper: Paper;
  number: number;
  spots: Spots;
}

/**
 * The labels of questions on a page, each a way into the editor. Where a question is only named, the
 * keyboard passes by: its heading is on these pages too, and a table names dozens.
 */
export function LabelSpots({ text, paper, number, spots }: LabelSpotsProps) {
  const places = useMemo(
    () => labelsOn(text, number, spots.isKnown, measureText),
    [text, number, spots],
  );
  return places.map(({ label, from, rectangle, isHeading }) => (
    <button
      key={`${label} ${from}`}
      id={spotId(number, from)}
      type="button"
      className="pdf-spot"
      tabIndex={isHeading ? 0 : -1}
      aria-label={previewWords.openQuestion(label)}
      title={previewWords.openQuestion(label)}
      style={onPage(rectangle, paper, 2)}
      onClick={() => spots.open(label)}
    />
  ));
}
