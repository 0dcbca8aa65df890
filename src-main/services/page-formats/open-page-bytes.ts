import type { OpenPage } from '../../contract/page-shapes.ts';
import type { Reply } from '../../contract/reply.ts';
import { parseHtml } from '../../core/job-family/html/parse-html.ts';
import type { Page } from '../../core/job-family/markdown/page.ts';
import { parseMarkdown, parsePlainText } from '../../core/job-family/markdown/parse-markdown.ts';
import { fail, ok } from '../../core/result.ts';
import { decodeText } from './decode-text.ts';
import { foreignFormat } from './foreign-format.ts';

export interface OpenedPage {
  page: Page;
  format: OpenPage['format'];
  /** Lines of the file, as an editor numbers them; paragraphs of a Word file. */
  lineCount: number;
}

/** Larger than any page a person writes, pictures in a Word file included; what is beyond was taken by mistake. */
const largest = 10_000_000;

const countLines = (text: string): number => text.split(/\r\n|\r|\n/u).length;

const isHtml = (text: string, name: string): boolean =>
  /\.x?html?$/iu.test(name) || /^\s*(?:<!doctype html|<html[\s>])/iu.test(text.slice(0, 2_000));

/**
 * The tree of a page out of the bytes of a file: Markdown, plain text, HTML or Word (.docx).
 * Fails with `page-unreadable` for everything else, and says what to do instead.
 * @param name its ending tells Markdown from plain text; for all else the bytes decide
 */
export const openPageBytes = async (
  bytes: Uint8Array,
  name: string,
): Promise<Reply<OpenedPage>> => {
  const unreadable = (why: string): Reply<never> =>
    fail({ code: 'page-unreadable', message: `${name} ${why}`, file: name });
  if (bytes.length > largest)
    return unreadable('is larger than 10 MB. Choose a file that holds one job page.');
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return unreadable(foreign);
  if (isZip(bytes)) {
    // The reader of Word files is large, and most pages are none.
    const { readWord } = await import('./read-word.ts');
    const word = await readWord(bytes);
    if (!word.ok) return unreadable(word.error);
    const { html, paragraphs } = word.value;
    return ok({ page: parseHtml(html), format: 'word', lineCount: paragraphs });
  }
  const text = decodeText(bytes);
  if (text === null)
    return unreadable(
      'is not a text file that the app can read. Save the page as Word (.docx), Markdown, HTML or plain text and add that file.',
    );
  const lineCount = countLines(text);
  if (isHtml(text, name)) return ok({ page: parseHtml(text), format: 'html', lineCount });
  return /\.te?xt$/iu.test(name)
    ? ok({ page: parsePlainText(text), format: 'text', lineCount })
    : ok({ page: parseMarkdown(text), format: 'markdown', lineCount });
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
