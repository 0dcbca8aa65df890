import type { DocumentFace, SetWord } from './pdfmake-inside.ts';

/** Words kept of each face: many more than the documents of one page have. */
const most = 10_000;

const kept = new Map<string, Map<string, SetWord>>();

const wordsIn = (path: string): Map<string, SetWord> => {
  const known = kept.get(path);
  if (known !== undefined && known.size <= most) return known;
  const words = new Map<string, SetWord>();
  kept.set(path, words);
  return words;
};

const setWord = (word: string, face: DocumentFace): SetWord => {
  // Otherwise the characters of a glyph would be those of an earlier word, and the bytes of a document would hang on
  // what the thread wrote before.
  face.font._glyphs = {};
  const { glyphs, positions, advanceWidth } = face.layoutRun(word);
  return {
    // Glyphs hold on to the font of their document.
    glyphs: glyphs.map(({ id, advanceWidth, codePoints }) => ({ id, advanceWidth, codePoints })),
    positions,
    advanceWidth,
  };
};

/**
 * Has a document's face set each word once for all documents of a thread, most of whose words are the same. Too many
 * words are forgotten all at once.
 * @param path of the face's file
 */
export const keepWords = (face: DocumentFace, path: string): void => {
  const words = wordsIn(path);
  face.layoutCached = (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const set = setWord(word, face);
    words.set(word, set);
    return set;
  };
};
