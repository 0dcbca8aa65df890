import { stemmer } from 'stemmer';

/** Words that carry no subject matter in job pages and questions. */
const fillers = new Set(
  (
    'a an the and or of to in on at by for with from into as is are be been was were will would can could may might ' +
    'that this these those it its their our your you we us they them his her who whom which what when where why how ' +
    'all any each such other others more most very well also etc via per than then so if not no own across including ' +
    'about within while through over under between during using use able ability have has had do does did'
  ).split(' '),
);

/** Lower-case words of a text, without punctuation; "go-to-market" becomes three, "c++" and "c#" stay. */
export const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’](?=s\b)/g, '')
    .match(/[\p{L}\p{N}]+(?:[+#]+)?/gu) ?? [];

/** The library uses the same few thousand words over and over. */
const stemOfWord = new Map<string, string>();
const mostWords = 20_000;

const stemOf = (word: string): string => {
  const known = stemOfWord.get(word);
  if (known !== undefined) return known;
  const made = stemmer(word);
  if (stemOfWord.size >= mostWords) stemOfWord.clear();
  stemOfWord.set(word, made);
  return made;
};

const stemsIn = (text: string): string[] => [
  ...new Set(
    words(text)
      .filter((word) => !fillers.has(word))
      .map(stemOf),
  ),
];

/** Texts of a kit are compared with each other again and again; their stems are worked out once. */
const known = new Map<string, string[]>();
const mostKnown = 5000;

/** Stems of the words that carry meaning, each once, in order. */
export const stems = (text: string): readonly string[] => {
  const found = known.get(text);
  if (found) return found;
  const made = stemsIn(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, made);
  return made;
};

/** How much of the smaller text's meaning stands in the other: 0 to 1. */
export const containment = (a: string, b: string): number => {
  const first = stems(a);
  const second = stems(b);
  const smaller = Math.min(first.length, second.length);
  if (smaller === 0) return 0;
  const other = new Set(second);
  return first.filter((stem) => other.has(stem)).length / smaller;
};

/** Jaccard overlap of two texts' meaning: 0 to 1. */
export const overlap = (a: string, b: string): number => {
  const first = stems(a);
  const second = stems(b);
  // Stems of a text are few and each there once, so looking them up one by one is faster than a set.
  const shared = first.filter((stem) => second.includes(stem)).length;
  const union = first.length + second.length - shared;
  return union === 0 ? 0 : shared / union;
};
