/** "a and b"; "a, b, and c". */
export const joinWords = (list: string[], last: 'and' | 'or' = 'and'): string =>
  list.length < 3
    ? list.join(` ${last} `)
    : `${list.slice(0, -1).join(', ')}, ${last} ${list.at(-1) ?? ''}`;

/** The text without its final full stop. */
export const withoutStop = (text: string): string => text.trim().replace(/[.;,]+$/u, '');

/** A name within a sentence: "Pricing" loses its capital, "IT audit" keeps it. */
export const midSentence = (name: string): string =>
  /^\p{Lu}[\p{Ll}\s/-]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
