import { isBranch, type Language, type TextTree } from './texts.ts';

/** Around what was passed to a text while it is made; both are of the private use area and stand in no text. */
const [open, close] = ['\uE000', '\uE001'];

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';
const accents = new Map(
  Array.from(plain, (letter, at) => [letter, Array.from(accented)[at] ?? letter]),
);

/** Brackets at both ends of a text: what stands without is no text of the catalogue, and what lacks one is cut off. */
export const pseudoEnds = { start: '⟦', end: '⟧' } as const;

/** How much longer texts become: as much as short English ones do in the longest of the usual languages. */
const growth = 1.4;

const isVowel = (letter: string): boolean => 'aeiouAEIOU'.includes(letter);

/** Accents on every letter, and vowels twice from the start until the text is long enough. */
const stretch = (text: string, room: number): string => {
  let left = room;
  const letters = Array.from(text).flatMap((letter) => {
    const said = accents.get(letter) ?? letter;
    if (left <= 0 || !isVowel(letter)) return [said];
    left -= 1;
    return [said, said];
  });
  return letters.join('');
};

const isKept = (piece: string): boolean => piece.startsWith(open);

/**
 * A text as a translation might look, readable all the same: "Save" is "⟦Šååvéé⟧". What was passed to the
 * text, between the marks of `guard`, is kept as it is.
 */
export function pseudo(text: string): string {
  if (text.trim() === '') return text;
  const pieces = text.split(/(\uE000[^\uE000\uE001]*\uE001)/u);
  const own = pieces.filter((piece) => !isKept(piece)).join('');
  let room = Math.ceil(Array.from(own).length * (growth - 1));
  const said = pieces.map((piece) => {
    if (isKept(piece)) return piece.slice(1, -1);
    const longer = stretch(piece, room);
    room -= longer.length - piece.length;
    return longer;
  });
  // What has too few vowels is filled up at its end.
  return `${pseudoEnds.start}${said.join('')}${'ẋ'.repeat(Math.max(room, 0))}${pseudoEnds.end}`;
}

/** Marks what is passed to a text, so that it can be told from the text's own words. */
const guard = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? value : `${open}${value}${close}`;
  return Array.isArray(value) ? value.map(guard) : value;
};

const sayPseudo = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(sayPseudo);
  if (isBranch(value)) return pseudoTree(value);
  if (typeof value !== 'function') return value;
  const make = value as (...args: unknown[]) => unknown;
  return (...args: unknown[]) => sayPseudo(make(...args.map(guard)));
};

const pseudoTree = (tree: TextTree): TextTree =>
  Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, sayPseudo(value)]));

/** English in disguise, to find what is no text of the catalogue and what has no room for longer words. */
export const pseudoLanguage: Language = {
  tag: 'en-XA',
  formats: 'en',
  say: (_, english) => pseudoTree(english),
};
