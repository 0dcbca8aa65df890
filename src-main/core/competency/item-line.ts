import { stems, words } from '../text/words.ts';
import type { Span } from './phrase.ts';

/** A line of a page, taken apart for comparing it with phrases. */
export interface ItemLine {
  /** The label, if the line has one, and the rest, each with how much it counts. */
  parts: readonly { text: string; emphasis: number }[];
  words: readonly string[];
  /** How much each word counts. */
  emphases: readonly number[];
}

const longestLabel = 45;
const mostLabelWords = 4;
const labelEmphasis = 2;

/** "Mentoring: grow the people around you" is about mentoring, whatever the rest says. */
const partsOf = (text: string): ItemLine['parts'] => {
  const at = text.search(/:\s/u);
  const label = text.slice(0, Math.max(0, at));
  const rest = text.slice(at + 1);
  const count = words(label).length;
  return label.length <= longestLabel &&
    !/[.()]/u.test(label) &&
    count > 0 &&
    count <= mostLabelWords &&
    words(rest).length > 2
    ? [
        { text: label, emphasis: labelEmphasis },
        { text: rest, emphasis: 1 },
      ]
    : [{ text, emphasis: 1 }];
};

/** Takes a line of a page apart. */
export const readItemLine = (text: string): ItemLine => {
  const parts = partsOf(text);
  const emphasized = parts.flatMap((part) =>
    words(part.text).map((word) => ({ word, emphasis: part.emphasis })),
  );
  return {
    parts,
    words: emphasized.map(({ word }) => word),
    emphases: emphasized.map(({ emphasis }) => emphasis),
  };
};

const isFiller = (word: string): boolean => stems(word).length === 0;

/** A span's words without the fillers at its ends, so that "case studies and" reads "case studies". */
export const wordsIn = (line: ItemLine, { from, to }: Span): string => {
  const all = line.words.slice(from, to);
  const first = all.findIndex((word) => !isFiller(word));
  const last = all.findLastIndex((word) => !isFiller(word));
  return (first < 0 ? all : all.slice(first, last + 1)).join(' ');
};

const mostWordsShown = 3;

/** The line's own words for stems, in the order of the stems; the first few. */
export const wordsFor = (line: ItemLine, wanted: readonly string[]): string[] =>
  wanted
    .flatMap((stem) => line.words.find((word) => stems(word)[0] === stem) ?? [])
    .slice(0, mostWordsShown);
