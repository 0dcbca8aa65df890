import { inflateSync } from 'node:zlib';
import { openPdf } from '../reading.fixture.ts';

/** A tag with its kids, as pdf.js finds it on a page: only what has something on that page. */
export interface PageTag {
  role: string;
  alt?: string;
  /** A link stands beside its words as an object, a field alone as an annotation. */
  children: (PageTag | { type: 'content' | 'object' | 'annotation'; id: string })[];
}

/** A page as a screen reader gets it. */
export interface ReadPage {
  root: PageTag | null;
  /** Words by the number that tags know them by. */
  texts: Map<string, string>;
  /** Words that are neither in a tag nor marked as decoration. */
  stray: string;
  /** Links and visible fields by number, in the order of the file, with the words for each. */
  annotations: Map<string, { kind: 'Link' | 'Widget'; words: string; name: string }>;
}

/** What pdf.js says of a mark or of words, as far as it matters here. */
interface Item {
  type?: string;
  id?: string | null;
  tag?: string;
  str?: string;
}

const readTexts = (items: Item[]): Pick<ReadPage, 'texts' | 'stray'> => {
  const texts = new Map<string, string>();
  const open: Item[] = [];
  let stray = '';
  for (const item of items) {
    if (item.type?.startsWith('begin') === true) open.push(item);
    if (item.type === 'endMarkedContent') open.pop();
    if (item.str === undefined) continue;
    const inside = open.at(-1);
    if (typeof inside?.id === 'string')
      texts.set(inside.id, `${texts.get(inside.id) ?? ''} ${item.str}`);
    else if (inside?.tag !== 'Artifact') stray += item.str.trim();
  }
  return { texts, stray };
};

interface FoundAnnotation {
  id: string;
  subtype: string;
  annotationFlags: number;
  alternativeText?: string;
  fieldName?: string;
  contentsObj?: { str: string };
}

/** Every page as tags say it, read by pdf.js from the tags' own index. */
export const readTags = async (bytes: Uint8Array): Promise<ReadPage[]> => {
  const pdf = await openPdf(bytes);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const found = (await page.getAnnotations()) as FoundAnnotation[];
    const shown = found.filter(({ annotationFlags }) => (annotationFlags & 2) === 0);
    const tree = (await page.getStructTree()) as PageTag | null;
    pages.push({
      root: tree?.children.find((kid): kid is PageTag => 'role' in kid) ?? null,
      ...readTexts(items),
      annotations: new Map(
        shown.map((one) => [
          one.id,
          {
            kind: one.subtype === 'Link' ? 'Link' : 'Widget',
            words: (one.subtype === 'Link' ? one.contentsObj?.str : one.alternativeText) ?? '',
            name: one.fieldName ?? '',
          },
        ]),
      ),
    });
  }
  return pages;
};

/** Tags from the first to the last, each before its kids. */
export const tagsOf = (tag: PageTag | null): PageTag[] =>
  tag === null ? [] : [tag, ...tag.children.flatMap((kid) => ('role' in kid ? tagsOf(kid) : []))];

/** The numbers of links and fields under a tag, in order, each with what it is read as. */
export const annotationsIn = (tag: PageTag | null): { id: string; role: string }[] =>
  (tag?.children ?? []).flatMap((kid) => {
    if ('role' in kid) return annotationsIn(kid);
    const id = kid.id.replace('pdfjs_internal_id_', '');
    return kid.type === 'content' ? [] : [{ id, role: tag?.role ?? '' }];
  });

/** What is read aloud of a tag, without the markers of lists. */
export const wordsRead = (tag: PageTag | null, texts: Map<string, string>): string =>
  (tag?.children ?? [])
    .map((kid) => {
      if (!('role' in kid)) return texts.get(kid.id) ?? '';
      return kid.role === 'Lbl' ? '' : wordsRead(kid, texts);
    })
    .join(' ');

/** A tag as it stands in the file, whatever is drawn for it. */
export interface FileTag {
  name: string;
  /** The dictionary's own words. */
  words: string;
  kids: FileTag[];
}

/** The small parts of a file that this app wrote, by number. */
const partsOf = (bytes: Uint8Array): Map<number, string> => {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const parts = new Map<number, string>();
  for (const match of text.matchAll(
    /\/Type \/ObjStm\n\/N \d+\n\/First (\d+)\n\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g,
  )) {
    const start = match.index + match[0].length;
    const pack = inflateSync(file.subarray(start, start + Number(match[2]))).toString('latin1');
    const first = Number(match[1]);
    const numbers = pack.slice(0, first).trim().split(' ').map(Number);
    for (let index = 0; index < numbers.length; index += 2) {
      const from = first + (numbers[index + 1] ?? 0);
      const next = numbers[index + 3];
      parts.set(
        numbers[index] ?? 0,
        pack.slice(from, next === undefined ? pack.length : first + next),
      );
    }
  }
  return parts;
};

/** All tags of a file that this app wrote, from the document down. */
export const readFileTags = (bytes: Uint8Array): FileTag => {
  const parts = partsOf(bytes);
  const read = (words: string): FileTag => {
    const kids = /\n\/K (\[[^\]]*\]|\d+ 0 R)/.exec(words)?.[1] ?? '';
    const own = kids.replace(/<<[\s\S]*?>>/g, '');
    return {
      name: /\/S \/(\w+)/.exec(words)?.[1] ?? '',
      words,
      kids: [...own.matchAll(/(\d+) 0 R/g)].map(([, id]) => read(parts.get(Number(id)) ?? '')),
    };
  };
  const [root] = [...parts.values()].filter((words) => words.includes('/S /Document'));
  if (root === undefined) throw new Error('the file has no tags');
  return read(root);
};

/** Tags of one name, in order. */
export const fileTagsOf = (tag: FileTag, name: string): FileTag[] => [
  ...(tag.name === name ? [tag] : []),
  ...tag.kids.flatMap((kid) => fileTagsOf(kid, name)),
];
