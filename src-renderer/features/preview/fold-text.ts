/** A text as it is searched: no accents, no capitals, one space for any gap. */
export interface FoldedText {
  text: string;
  /** For each unit of `text` where it came from in the text as it was, and at the end that text's length. */
  origins: number[];
}

const alike: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const foldCharacter = (character: string): string =>
  character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/./gu, (letter) => alike[letter] ?? letter);

/** Folds a text and remembers where each letter came from, so that what is found in it can be shown. */
export function foldText(text: string): FoldedText {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const isGap = /\s/u.test(character);
    const added = isGap
      ? folded.endsWith(' ') || folded === ''
        ? ''
        : ' '
      : foldCharacter(character);
    folded += added;
    origins.push(...Array.from({ length: added.length }, () => at));
    at += character.length;
  }
  return { text: folded, origins: [...origins, text.length] };
}
