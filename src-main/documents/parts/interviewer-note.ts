import { paragraph } from '../blocks.ts';
import type { Paragraph } from '../document-model.ts';

/**
 * What the kit's owner tells the interviewer, one paragraph for each of its own; nothing without a note. It is never
 * printed for a candidate.
 */
export const interviewerNote = ({ note = '' }: { note?: string | undefined }): Paragraph[] =>
  note
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .filter((line) => line.trim() !== '')
    .map((line, index) =>
      paragraph('note', [
        ...(index === 0 ? [{ text: 'Note to the interviewer: ', bold: true, italics: false }] : []),
        line,
      ]),
    );
