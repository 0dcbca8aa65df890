import { words } from './words.ts';

/** A Word file has no lines of its own: what is numbered there are paragraphs. */
const hasParagraphs = (file: string): boolean => file.toLowerCase().endsWith('.docx');

/** "line 12"; in a Word file "paragraph 12"; of what is not on the page, who added it. */
export const placeOf = (file: string, line: number | null): string =>
  line === null ? words.addedByYou : `${hasParagraphs(file) ? 'paragraph' : 'line'} ${line}`;

/** "lines 12–18"; "line 12" where both ends are the same. */
export const placesOf = (file: string, first: number, last: number): string =>
  first === last
    ? placeOf(file, first)
    : `${hasParagraphs(file) ? 'paragraphs' : 'lines'} ${first}–${last}`;
