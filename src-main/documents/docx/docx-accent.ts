import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { accentColours } from '../accent.ts';

/** Attributes that hold a color: of text, of lines, of areas. */
const colourAttribute = /(w:(?:val|color|fill)=")([0-9a-f]{6})"/g;

/** Puts the accent in the place of ink everywhere in a packed DOCX. */
export const packInAccent = (docx: Uint8Array, accent: string | undefined): Uint8Array => {
  if (accent === undefined) return docx;
  const swaps = accentColours(accent);
  const files = Object.entries(unzipSync(docx)).map(([name, bytes]): [string, Uint8Array] => {
    if (!name.startsWith('word/') || !name.endsWith('.xml')) return [name, bytes];
    const xml = strFromU8(bytes).replace(
      colourAttribute,
      (whole: string, attribute: string, colour: string) =>
        swaps.has(colour) ? `${attribute}${swaps.get(colour) ?? colour}"` : whole,
    );
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(files), { mtime: new Date(2000, 0, 1) });
};
