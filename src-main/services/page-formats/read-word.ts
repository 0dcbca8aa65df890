import { unzipSync, type UnzipFileInfo } from 'fflate';
import mammoth from 'mammoth';
import { z } from 'zod';
import { paragraphMark } from '../../core/job-family/html/paragraph-numbers.ts';
import { fail, ok, type Result } from '../../core/result.ts';

/** A Word file as HTML whose paragraphs carry marks with their numbers. */
export interface WordPage {
  html: string;
  paragraphs: number;
}

/** The text of a book; a small file that unfolds to more is damaged or meant to do harm. */
const largestText = 30_000_000;

const textPart = 'word/document.xml';
const notWord =
  'is not a Word document that the app can read. Open it in Word, save it as a Word document (.docx), and add that file.';
const damaged =
  'is damaged: its text cannot be opened. Open it in Word, let Word repair it, save it, and add it again.';

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
];

/**
 * Reads a Word file (.docx). Paragraphs are counted in the order of the document, those in tables and empty ones too.
 * Fails with the rest of a sentence about the file.
 */
export const readWord = async (bytes: Uint8Array): Promise<Result<WordPage, string>> => {
  const refusal = refuse(bytes);
  if (refusal !== null) return fail(refusal);
  let paragraphs = 0;
  const number = (value: unknown): unknown => {
    const element = elementSchema.safeParse(value);
    if (!element.success) return value;
    const isParagraph = element.data.type === 'paragraph';
    const mark = isParagraph ? [{ type: 'bookmarkStart', name: paragraphMark(++paragraphs) }] : [];
    const children = element.data.children?.map(number);
    return children === undefined
      ? element.data
      : { ...element.data, children: [...mark, ...children] };
  };
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: styles,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: number,
      },
    );
    return ok({ html: value, paragraphs });
  } catch {
    // What it throws speaks of XML and ZIP entries, which helps nobody who has a broken file.
    return fail(damaged);
  }
};

/** An element of a document: the library's own fields stay as they are. */
const elementSchema = z.looseObject({
  type: z.string(),
  children: z.array(z.unknown()).optional(),
});

/** Why the bytes are no Word file that can be opened, before anything of it is unfolded; else null. */
const refuse = (bytes: Uint8Array): string | null => {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (part) => parts.push(part) < 0 });
  } catch {
    return damaged;
  }
  if (parts.every(({ name }) => name !== textPart)) return notWord;
  const size = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  return size > largestText ? damaged : null;
};
