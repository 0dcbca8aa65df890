/** How words are looked for. */
export interface FindOptions {
  matchCase: boolean;
  /** Only where neither end lies within a longer word. */
  wholeWords: boolean;
}

/** From the first character to behind the last, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** Signs that people type for one another; each stands for one character. */
const alike: Record<string, string> = { '‘': "'", '’': "'", ʼ: "'", '“': '"', '”': '"' };

/** Letters without their case; "ß" is "ss" and every sigma is one. The dotless "ı" is a letter of its own. */
const withoutCase = (letter: string): string =>
  // Lower first: the capital "ẞ" has no other capital, and the small one has.
  letter === 'ı' ? letter : letter.toLowerCase().toUpperCase().toLowerCase();

interface Folded {
  text: string;
  /** For each unit of `text` where its character begins in the text as it was, and at the end that text's length. */
  origins: number[];
}

/** A text as it is compared: letters and accents apart, one kind of apostrophe, quote and space. */
const fold = (text: string, matchCase: boolean): Folded => {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = /\s/u.test(character) ? ' ' : (alike[character] ?? character.normalize('NFD'));
    const added = matchCase ? plain : Array.from(plain, withoutCase).join('').normalize('NFD');
    folded += added;
    origins.push(...Array.from({ length: added.length }, () => at));
    at += character.length;
  }
  return { text: folded, origins: [...origins, text.length] };
};

const partOfWord = /^[\p{L}\p{N}\p{M}_]$/u;
const mark = /^\p{M}$/u;

const characterAt = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0x20);
const characterBefore = (text: string, at: number): string =>
  Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ' ';

/** Whether a place in a text lies within a word. */
const splitsWord = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  partOfWord.test(characterBefore(text, at)) &&
  partOfWord.test(characterAt(text, at));

/**
 * Where words stand in a text, from its beginning on; no two places overlap, so that all can be replaced. Capitals
 * count only where they are asked for; accents always do, however they are written. Nothing is found for no words.
 */
export const findText = (
  text: string,
  words: string,
  { matchCase, wholeWords }: FindOptions,
): Stretch[] => {
  const wanted = fold(words, matchCase).text;
  if (wanted === '') return [];
  const { text: folded, origins } = fold(text, matchCase);
  const found: Stretch[] = [];
  let start = folded.indexOf(wanted);
  while (start >= 0) {
    const end = start + wanted.length;
    const from = origins[start] ?? 0;
    const to = origins[end] ?? text.length;
    // No half of a letter: neither one "s" of "ß" nor an "e" without its accent.
    const isWhole =
      origins[start - 1] !== from &&
      origins[end - 1] !== to &&
      !(end < folded.length && mark.test(characterAt(folded, end)));
    const fits = isWhole && !(wholeWords && (splitsWord(text, from) || splitsWord(text, to)));
    if (fits) found.push({ from, to });
    start = folded.indexOf(wanted, fits ? end : start + 1);
  }
  return found;
};

/** A text with other words in places that do not overlap, given in order. */
export const replaceStretches = (
  text: string,
  stretches: readonly Stretch[],
  by: string,
): string => {
  let at = 0;
  let replaced = '';
  for (const { from, to } of stretches) {
    replaced += text.slice(at, from) + by;
    at = to;
  }
  return replaced + text.slice(at);
};
