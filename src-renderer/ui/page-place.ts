import { texts } from '../../src-main/contract/texts/texts.ts';
import { words } from './words.ts';

export const placeWords = texts('places', {
  line: (line: number) => `line ${line}`,
  paragraph: (paragraph: number) => `paragraph ${paragraph}`,
  lines: (first: number, last: number) => `lines ${first}–${last}`,
  paragraphs: (first: number, last: number) => `paragraphs ${first}–${last}`,
  inFile: (file: string, place: string) => `${file}, ${place}`,
});

/** A Word file has no lines of its own: what is numbered there are paragraphs. */
const hasParagraphs = (file: string): boolean => file.toLowerCase().endsWith('.docx');

/** "line 12"; in a Word file "paragraph 12"; of what is not on the page, who added it. */
export const placeOf = (file: string, line: number | null): string =>
  line === null
    ? words.addedByYou
    : hasParagraphs(file)
      ? placeWords.paragraph(line)
      : placeWords.line(line);

/** "lines 12–18"; "line 12" where both ends are the same. */
export const placesOf = (file: string, first: number, last: number): string =>
  first === last
    ? placeOf(file, first)
    : hasParagraphs(file)
      ? placeWords.paragraphs(first, last)
      : placeWords.lines(first, last);

/** "Cook.md, line 12" */
export const placeInFile = (file: string, line: number): string =>
  placeWords.inFile(file, placeOf(file, line));
