import { expect, it } from 'vitest';
import type { DocumentFace } from './pdfmake-inside.ts';
import { keepWords } from './set-words.ts';

/** A face that notes what it was asked to set, and whose glyphs remember the first character that they stood for. */
const faceOf = (): DocumentFace & { asked: string[] } => {
  const glyphs: Record<number, { id: number; advanceWidth: number; codePoints: number[] }> = {};
  const face = {
    asked: [] as string[],
    font: { _glyphs: glyphs as object },
    layoutRun: (word: string) => {
      face.asked.push(word);
      const known = face.font._glyphs as typeof glyphs;
      const codes = Array.from(word, (character) => character.codePointAt(0) ?? 0);
      // Small and capital letters share a glyph here.
      const drawn = codes.map((code) => (known[code % 32] ??= glyphFor(code)));
      return { glyphs: drawn, positions: [], advanceWidth: drawn.length };
    },
    layoutCached: (word: string) => face.layoutRun(word),
  };
  return face;
};
const glyphFor = (code: number) => ({ id: code % 32, advanceWidth: 1, codePoints: [code] });

const charactersOf = (face: DocumentFace, word: string): string =>
  String.fromCodePoint(...face.layoutCached(word).glyphs.flatMap(({ codePoints }) => codePoints));

it('sets a word once for all documents', () => {
  const [one, other] = [faceOf(), faceOf()];
  keepWords(one, 'once.ttf');
  keepWords(other, 'once.ttf');
  const set = one.layoutCached('tide');
  expect(other.layoutCached('tide')).toBe(set);
  expect(other.asked).toEqual([]);
});

it('keeps the words of two faces apart', () => {
  const [one, other] = [faceOf(), faceOf()];
  keepWords(one, 'regular.ttf');
  keepWords(other, 'bold.ttf');
  one.layoutCached('tide');
  other.layoutCached('tide');
  expect(other.asked).toEqual(['tide']);
});

it('gives a word its own characters, whatever was set before', () => {
  const face = faceOf();
  keepWords(face, 'afresh.ttf');
  face.layoutCached('TIDE');
  expect(charactersOf(face, 'tide')).toBe('tide');
});

it('holds on to nothing of the document that a word was first in', () => {
  const face = faceOf();
  keepWords(face, 'let-go.ttf');
  const [kept] = face.layoutCached('a').glyphs;
  expect(Object.values(face.font._glyphs)).not.toContain(kept);
  expect(Object.values(face.font._glyphs)).toContainEqual(kept);
});
