/** Words kept of each face: many more than the documents of one page have. */
const most = 10_000;

const kept = new Map<string, Record<string, unknown>>();

/**
 * How words stand in a face, as pdfkit keeps it while it writes one document: kept over documents, most of whose words
 * are the same. Too many are forgotten all at once.
 * @param path of the face
 */
export const wordsSetIn = (path: string): Record<string, unknown> => {
  const known = kept.get(path);
  if (known !== undefined && Object.keys(known).length <= most) return known;
  const words = Object.create(null) as Record<string, unknown>;
  kept.set(path, words);
  return words;
};
