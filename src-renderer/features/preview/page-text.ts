import { foldText, type FoldedText } from './fold-text.ts';

/** A run of text as pdf.js gives it; `transform` ends in the left end of its baseline, from the bottom left. */
export interface TextItem {
  str: string;
  transform: readonly unknown[];
  /** Points. */
  width: number;
  height: number;
  hasEOL: boolean;
}

/** Points, from the top left of the page. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A stretch of a page's text that stands on one line in one look. */
export interface TextPiece extends Rectangle {
  /** Where it stands in the text of the page: from the first character to behind the last. */
  from: number;
  to: number;
}

/** The text of a page in its order: lines end in a line break, gaps are a space. */
export interface PageText {
  text: string;
  pieces: TextPiece[];
  folded: FoldedText;
}

/** Part of a line's height by which letters reach below its baseline. */
const descent = 0.22;
/** Part of a line's height from which on a gap parts words. */
const wordGap = 0.12;

const numberAt = (values: readonly unknown[], index: number): number => {
  const value = values[index];
  return typeof value === 'number' ? value : 0;
};

/** What stands between two runs that follow each other. */
const between = (before: TextPiece, next: Rectangle): string => {
  if (Math.abs(before.top + before.height - (next.top + next.height)) > next.height / 2)
    return '\n';
  return Math.abs(next.left - before.left - before.width) > wordGap * next.height ? ' ' : '';
};

/** Joins the runs of a page; words that the PDF holds in several runs become whole again. */
export function joinPageText(items: readonly TextItem[], pageHeight: number): PageText {
  const pieces: TextPiece[] = [];
  let text = '';
  let ended = false;
  for (const { str, transform, width, height, hasEOL } of items) {
    const baseline = pageHeight - numberAt(transform, 5);
    const place = { left: numberAt(transform, 4), top: 0, width, height };
    place.top = baseline - height * (1 - descent);
    if (str.trim() !== '') {
      const before = pieces.at(-1);
      const gap = before ? between(before, place) : '';
      if (ended) text += '\n';
      else if (!/\s$/u.test(text) || gap === '\n') text += gap;
      ended = false;
      pieces.push({ ...place, from: text.length, to: text.length + str.length });
      text += str;
    } else if (text !== '' && !/\s$/u.test(text) && str !== '') text += ' ';
    ended ||= hasEOL;
  }
  return { text, pieces, folded: foldText(text) };
}

/** The same place in shares of a page of this size in points, so that it holds at every zoom. */
export const shareOf = (
  { left, top, width, height }: Rectangle,
  paper: { width: number; height: number },
): Rectangle => ({
  left: left / paper.width,
  top: top / paper.height,
  width: width / paper.width,
  height: height / paper.height,
});

/** Width of a text in any unit: only shares of it are used. */
export type Measure = (text: string) => number;

/** Where a stretch of a page's text stands: a rectangle for each run that it touches. */
export function rectanglesOf(
  { text, pieces }: PageText,
  stretch: { from: number; to: number },
  measure: Measure,
): Rectangle[] {
  return pieces
    .filter(({ from, to }) => from < stretch.to && to > stretch.from)
    .map(({ from, to, left, top, width, height }) => {
      const whole = measure(text.slice(from, to));
      const shareTo = (end: number): number =>
        whole > 0 ? measure(text.slice(from, end)) / whole : 0;
      const first = shareTo(Math.max(from, stretch.from));
      const last = stretch.to >= to ? 1 : shareTo(stretch.to);
      return { left: left + width * first, top, width: width * (last - first), height };
    });
}
