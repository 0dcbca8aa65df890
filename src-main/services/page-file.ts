import type { Failure } from '../contract/failure.ts';
import type { Reply } from '../contract/reply.ts';
import type { JobFamily } from '../core/job-family/job-family.ts';
import { readJobFamily } from '../core/job-family/read-job-family.ts';
import { fail, ok } from '../core/result.ts';
import { failureOfReadingPage } from './file-failures.ts';
import { fingerprint } from './fingerprint.ts';
import type { Files } from './ports.ts';

/** A page that was read and understood. */
export interface PageFile {
  /** As the person knows it. */
  name: string;
  text: string;
  /** Of the bytes as stored. */
  sha256: string;
  /** As an editor numbers them: what follows the last line end is a line too. */
  lines: number;
  family: JobFamily;
}

/** Larger than any page a person writes; what is beyond was taken by mistake. */
const largest = 5_000_000;

const unreadable = (name: string, why: string): Failure => ({
  code: 'page-unreadable',
  message: `${name} ${why}`,
  file: name,
});

/** Text of UTF-8 or, with their byte order mark, UTF-16 bytes; null for anything else. */
const decode = (bytes: Uint8Array): string | null => {
  const mark = bytes.length < 2 ? 0 : ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // A NUL is valid UTF-8, and found in every binary file and in none that a person typed.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
};

const countLines = (text: string): number => text.split(/\r\n|\r|\n/u).length;

const saysNothing = ({ common, levels, specialties, stages }: JobFamily): boolean =>
  levels.length + specialties.length + stages.length === 0 &&
  common.responsibilities.length + common.requirements.length === 0;

/**
 * Bytes of a page become what it says.
 * Fails with `page-unreadable` (not text) or `page-empty` (no level, item or stage in it).
 */
export const understandPage = (bytes: Uint8Array, name: string): Reply<PageFile> => {
  if (bytes.length > largest)
    return fail(unreadable(name, 'is larger than 5 MB. Choose a job-family page in Markdown.'));
  const text = decode(bytes);
  if (text === null)
    return fail(unreadable(name, 'is not a text file. Save the page as Markdown in UTF-8.'));
  const family = readJobFamily(text);
  if (saysNothing(family))
    return fail({
      code: 'page-empty',
      message: `${name} holds no level, responsibility, requirement or hiring step. Choose a job-family page with headings and lists.`,
      file: name,
    });
  return ok({ name, text, sha256: fingerprint(bytes), lines: countLines(text), family });
};

/** @param name what to call the page: a file name, or the path as the person typed it */
export const readPageFile = async (
  files: Files,
  path: string,
  name: string,
): Promise<Reply<PageFile>> => {
  const bytes = await files.read(path);
  return bytes.ok
    ? understandPage(bytes.value, name)
    : fail(failureOfReadingPage(bytes.error, name));
};
