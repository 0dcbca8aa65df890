import { stems, words } from '../text/words.ts';
import type { Span } from './phrase.ts';

/** A line of a page, taken apart for comparing it with phrases. */
export interface ItemLine {
  text: string;
  /** Where each word stands in the text. */
  spots: readonly Span[];
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

/** Finds the same words as `words` does, in their places. */
const spotsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]s\b)?[+#]*/giu)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
  }));

/** Takes a line of a page apart. */
export const readItemLine = (text: string): ItemLine => {
  const parts = partsOf(text);
  const emphasized = parts.flatMap((part) =>
    words(part.text).map((word) => ({ word, emphasis: part.emphasis })),
  );
  return {
    text,
    spots: spotsOf(text),
    parts,
    words: emphasized.map(({ word }) => word),
    emphases: emphasized.map(({ emphasis }) => emphasis),
  };
};

const isFiller = (word: string): boolean => stems(word).length === 0;

const brackets = /[()[\]]/u;

/**
 * A span as it stands in the line, without the fillers at its ends: "Case studies and" reads "Case studies".
 */
export const wordsIn = (line: ItemLine, { from, to }: Span): string => {
  const all = line.words.slice(from, to);
  const first = all.findIndex((word) => !isFiller(word));
  const last = all.findLastIndex((word) => !isFiller(word));
  const [start, end] = first < 0 ? [0, all.length - 1] : [first, last];
  const quoted = line.text.slice(line.spots[from + start]?.from, line.spots[from + end]?.to);
  // A bracket that the span cuts open would read like a slip.
  return brackets.test(quoted) ? all.slice(start, end + 1).join(' ') : quoted;
};

const mostWordsShown = 3;

/** The line's own words for stems, in the order of the stems; the first few. */
export const wordsFor = (line: ItemLine, wanted: readonly string[]): string[] =>
  wanted
    .flatMap((stem) => {
      const at = line.words.findIndex((word) => stems(word)[0] === stem);
      return at < 0 ? [] : wordsIn(line, { from: at, to: at + 1 });
    })
    .slice(0, mostWordsShown);
