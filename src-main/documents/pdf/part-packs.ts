import type { PdfDocument } from './pdfmake-inside.ts';

/** So many parts are compressed together: more save little, and a reader unfolds all of them for one. */
const mostInPack = 200;

/** A part of the file, as it is written, by its number. */
interface Part {
  id: number;
  words: Buffer;
}

/** Number of the pack that a part is in, and its place there from 0. */
interface Place {
  pack: number;
  place: number;
}

/** Bytes of an entry of the table of contents: its kind, where it is, its place there. */
const entrySizes = [1, 4, 2];

const entryOf = (kind: 0 | 1 | 2, where: number, place: number): Buffer => {
  const entry = Buffer.alloc(7);
  entry.writeUInt8(kind, 0);
  entry.writeUInt32BE(where, 1);
  entry.writeUInt16BE(place, 5);
  return entry;
};

const lineEnd = Buffer.from('\n');

/** The content of a pack: numbers and places of its parts, then the parts; `first` is where these begin. */
const packOf = (parts: Part[]): { first: number; content: Buffer } => {
  let at = 0;
  const places = parts.map(({ id, words }) => {
    const place = `${id} ${at}`;
    at += words.length + 1;
    return place;
  });
  const head = Buffer.from(`${places.join(' ')}\n`);
  const body = parts.flatMap(({ words }) => [words, lineEnd]);
  return { first: head.length, content: Buffer.concat([head, ...body]) };
};

/**
 * Has a document keep its small parts in compressed packs (ISO 32000-1, 7.5.7 and 7.5.8): tags and fields are many,
 * short and alike, and pdfkit would write each of them out.
 */
export const keepInPacks = (pdf: PdfDocument): void => {
  const parts: Part[] = [];
  let isClosing = false;
  /** What is written of the part that is on its way into a pack. */
  let caught: { id: number; words: string[] } | null = null;

  const makeRef = pdf.ref.bind(pdf);
  pdf.ref = (data) => {
    const ref = makeRef(data);
    const write = ref.finalize.bind(ref);
    ref.finalize = () => {
      if (ref.buffer.length === 0 && !isClosing) caught = { id: ref.id, words: [] };
      write();
    };
    return ref;
  };

  const writeOut = pdf._write.bind(pdf);
  pdf._write = (data) => {
    if (caught === null || typeof data !== 'string') {
      writeOut(data);
      return;
    }
    // The number of the part, what it is, and the word that ends it.
    const { id, words } = caught;
    words.push(data);
    if (words.length < 3) return;
    parts.push({ id, words: Buffer.from(words[1] ?? '', 'binary') });
    caught = null;
  };

  const writePacks = (): Map<number, Place> => {
    const places = new Map<number, Place>();
    for (let from = 0; from < parts.length; from += mostInPack) {
      const some = parts.slice(from, from + mostInPack);
      const { first, content } = packOf(some);
      const pack = pdf.ref({ Type: 'ObjStm', N: some.length, First: first });
      for (const [place, { id }] of some.entries()) places.set(id, { pack: pack.id, place });
      pack.end(content);
    }
    return places;
  };

  pdf._finalize = () => {
    if (isClosing) return;
    isClosing = true;
    const places = writePacks();
    const start = pdf._offset;
    const contents = pdf.ref({
      Type: 'XRef',
      W: entrySizes,
      Root: pdf._root,
      Info: pdf._info,
      ID: [pdf._id, pdf._id],
    });
    contents.data['Size'] = contents.id + 1;
    const entries = pdf._offsets.map((offset, index) => {
      const place = places.get(index + 1);
      return place === undefined
        ? entryOf(1, offset ?? start, 0)
        : entryOf(2, place.pack, place.place);
    });
    contents.end(Buffer.concat([entryOf(0, 0, 0xffff), ...entries]));
    pdf._write('startxref');
    pdf._write(`${start}`);
    pdf._write('%%EOF');
    pdf.push(null);
  };
};
