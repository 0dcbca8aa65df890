import { words } from '../text/words.ts';

/** A phrase of `finds`, ready to be looked for. */
export interface Phrase {
  parts: readonly { word: string; open: boolean }[];
}

/** The words of a line from `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Consecutive words, each also in the plural; `*` at a word's end stands for any ending. */
export const parsePhrase = (text: string): Phrase => ({
  parts: text.split(/\s+/).flatMap((part) => {
    const open = part.endsWith('*');
    const pieces = words(part);
    return pieces.map((word, index) => ({ word, open: open && index === pieces.length - 1 }));
  }),
});

const fits = (word: string | undefined, part: { word: string; open: boolean }): boolean =>
  word !== undefined &&
  (part.open ? word.startsWith(part.word) : word === part.word || word === `${part.word}s`);

const standsAt = (phrase: Phrase, line: readonly string[], start: number): boolean =>
  phrase.parts.every((part, index) => fits(line[start + index], part));

/** Two letters keep nearly all phrases of a library away from a word that none of them begins with. */
const keyLength = 2;
const keyOf = (word: string): string => word.slice(0, keyLength);

/** Something that a phrase stands for, to be had by what the phrase begins with. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { phrase: Phrase; value: T }[]>;

/** Sorts phrases by their beginnings, so that a line is compared with few of them. */
export const indexPhrases = <T>(
  entries: Iterable<{ phrase: Phrase; value: T }>,
): PhraseIndex<T> => {
  const index = new Map<string, { phrase: Phrase; value: T }[]>();
  for (const entry of entries) {
    const [first] = entry.phrase.parts;
    if (!first) continue;
    const key = keyOf(first.word);
    const bucket = index.get(key);
    if (bucket) bucket.push(entry);
    else index.set(key, [entry]);
  }
  return index;
};

/** Every place in the line where a phrase of the index stands. */
export const findPhrases = <T>(
  index: PhraseIndex<T>,
  line: readonly string[],
): (Span & { value: T })[] =>
  line.flatMap((word, start) => {
    // An open part may be shorter than a key: "a*" begins whatever begins with an a.
    const keys = new Set([keyOf(word), word.slice(0, 1)]);
    return [...keys]
      .flatMap((key) => index.get(key) ?? [])
      .filter(({ phrase }) => standsAt(phrase, line, start))
      .map(({ phrase, value }) => ({ from: start, to: start + phrase.parts.length, value }));
  });
