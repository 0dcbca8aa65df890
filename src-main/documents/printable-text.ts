const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);

const isLoneSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** What most texts are: words of ASCII with single spaces between. They are as documents may hold them already. */
const plainWords = /^[!-~]+(?: [!-~]+)*$/u;

/**
 * Text as documents may hold it: composed (NFC), control characters and line breaks turned into
 * spaces (XML forbids most of them, and a tab or break would shift a form), runs of spaces kept single.
 */
export const toPrintable = (text: string): string =>
  plainWords.test(text) ? text : composed(text);

const composed = (text: string): string =>
  Array.from(text.normalize('NFC'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (isLoneSurrogate(code)) return '\ufffd';
    return isControl(code) ? ' ' : character;
  })
    .join('')
    .replace(/[ \u2028\u2029]+/g, ' ')
    .trim();

/** At most `length` characters, cut at a word where there is one, with an ellipsis. */
export const shorten = (text: string, length: number): string => {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
};
