/** What no document can hold: control characters, halves of characters, and code points that are none. */
const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** A text on one line: no control characters, single spaces, none at the ends. */
export const tidyLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(unwritable, '')
    // What was taken out may have stood between two spaces.
    .replace(/ {2,}/gu, ' ')
    .trim();

/** A text of lines: each tidy, blank ones left out. */
export const tidyParagraph = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029\v\f]/u)
    .map(tidyLine)
    .filter((line) => line !== '')
    .join('\n');

export const isLine = (text: string): boolean => tidyLine(text) === text;
export const isParagraph = (text: string): boolean => tidyParagraph(text) === text;
