import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { FaceName } from '../block-height.ts';

/** Absolute paths of the four faces (TrueType). */
export type DocumentFonts = Record<FaceName, string>;

/** One face: what it can show and how wide that is. */
export interface Face {
  has(codePoint: number): boolean;
  /** Width of a character, in parts of the font size. */
  widthOf(codePoint: number): number;
  /** Natural height of a line, in parts of the font size. */
  lineHeight: number;
}

export type Faces = Record<FaceName, Face>;

const opened = new Map<string, Face>();

const openFace = (path: string): Face => {
  const known = opened.get(path);
  if (known) return known;
  const font = fontkit.openSync(path);
  if (!('unitsPerEm' in font)) throw new Error(`${path} is a collection of fonts, not one font`);
  const face = faceOf(font);
  opened.set(path, face);
  return face;
};

/**
 * The no-break space is the last glyph of these files and empty, which fontkit reads past the file's end for.
 * It is set as an ordinary space instead.
 */
const unreadable = 0xa0;

const faceOf = (font: Font): Face => {
  const widths = new Map<number, number>([
    [unreadable, font.glyphForCodePoint(0x20).advanceWidth / font.unitsPerEm],
  ]);
  const shown = new Map<number, boolean>([[unreadable, false]]);
  return {
    has: (codePoint) => {
      const known = shown.get(codePoint);
      if (known !== undefined) return known;
      const has = font.hasGlyphForCodePoint(codePoint);
      shown.set(codePoint, has);
      return has;
    },
    widthOf: (codePoint) => {
      const known = widths.get(codePoint);
      if (known !== undefined) return known;
      const width = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
      widths.set(codePoint, width);
      return width;
    },
    lineHeight: (font.ascent - font.descent) / font.unitsPerEm,
  };
};

/** Opens the faces; a file is read once. */
export const openFaces = (fonts: DocumentFonts): Faces => ({
  regular: openFace(fonts.regular),
  bold: openFace(fonts.bold),
  italics: openFace(fonts.italics),
  bolditalics: openFace(fonts.bolditalics),
});
