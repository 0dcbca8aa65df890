import { fail, ok, type Result } from '../../core/result.ts';
import type { Block, DocumentModel, Run } from '../document-model.ts';
import { shorten } from '../printable-text.ts';
import { styleOf, type TextStyle } from '../text-styles.ts';
import { faceNameOf } from '../block-height.ts';
import type { Face, Faces } from './fonts.ts';

export interface Unprintable {
  code: 'text-unprintable';
  message: string;
}

/**
 * Characters that the typeface may lack, with what says the same. Nothing is lost: each is a typographic
 * variant of its replacement, or invisible.
 */
const equivalents: Record<string, string> = {
  '\u00ad': '', // soft hyphen
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2023': '•',
  '\u2043': '•',
  '\u2032': '’', // prime
  '\ufeff': '', // byte order mark
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\u27a1': '→',
  '\u2794': '→',
  '\u279c': '→',
  '\u25b8': '›',
  '\u25b6': '›',
  '\u2022': '·',
};

/** Joiners, direction marks and variation selectors: they change how others are drawn, and print nothing. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfe0e || code === 0xfe0f;

/** The character as the face can show it, or null. */
const asShown = (character: string, face: Face): string | null => {
  const code = character.codePointAt(0) ?? 0;
  // An invisible mark changes nothing that is printed, even where the face has an empty glyph for it.
  if (isInvisible(code)) return '';
  if (face.has(code)) return character;
  const equivalent = equivalents[character];
  if (equivalent === undefined) return null;
  return Array.from(equivalent).every((part) => face.has(part.codePointAt(0) ?? 0))
    ? equivalent
    : null;
};

/** Text with every character that the face lacks replaced by its equivalent. */
export const toGlyphs = (text: string, face: Face): string =>
  Array.from(text, (character) => asShown(character, face) ?? character).join('');

const nameOf = (character: string): string =>
  `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

const unprintable = (character: string, text: string): Unprintable => ({
  code: 'text-unprintable',
  message:
    `The character ${nameOf(character)} cannot be printed in a PDF: the typeface does not have it. ` +
    `It stands in “${shorten(text, 120)}”. No PDF was written. Replace the character, or export as DOCX.`,
});

interface SetText {
  text: string;
  face: Face;
}

const textsOfRuns = (runs: Run[], style: TextStyle, faces: Faces): SetText[] =>
  runs.flatMap((run) =>
    'text' in run ? [{ text: run.text, face: faces[faceNameOf(style, run)] }] : [],
  );

const textsOfBlock = (block: Block, faces: Faces): SetText[] => {
  switch (block.kind) {
    case 'heading':
      return [
        { text: block.text, face: faces.bold },
        { text: block.note, face: faces.regular },
      ];
    case 'paragraph':
      return textsOfRuns(block.runs, styleOf(block.style), faces);
    case 'list':
      return block.items.flatMap((item) => textsOfRuns(item, styleOf(block.style), faces));
    case 'choices':
      return [
        { text: block.lead, face: faces.bold },
        ...block.options.map(({ label }) => ({ text: label, face: faces.regular })),
      ];
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.flatMap((inner) => textsOfBlock(inner, faces))),
      );
    case 'group':
      return block.blocks.flatMap((inner) => textsOfBlock(inner, faces));
    case 'ruled':
      return [];
  }
};

/** Finds the first character of the document that would vanish in print. */
export const checkGlyphs = (model: DocumentModel, faces: Faces): Result<null, Unprintable> => {
  const texts: SetText[] = [
    { text: model.header.left, face: faces.regular },
    { text: model.header.right, face: faces.regular },
    ...model.sections.flatMap((section) => [
      { text: section.footer, face: faces.regular },
      ...section.blocks.flatMap((block) => textsOfBlock(block, faces)),
    ]),
  ];
  for (const { text, face } of texts)
    for (const character of text)
      if (asShown(character, face) === null) return fail(unprintable(character, text));
  return ok(null);
};
