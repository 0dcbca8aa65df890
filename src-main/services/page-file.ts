import type { Failure } from '../contract/failure.ts';
import type { OpenPage } from '../contract/page-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import type { Correction } from '../core/job-family/correction.ts';
import type { JobFamily } from '../core/job-family/job-family.ts';
import { understand } from '../core/job-family/read-job-family.ts';
import { fail, ok } from '../core/result.ts';
import { failureOfReadingPage } from './file-failures.ts';
import type { PageSaid } from '../core/role/page-said.ts';
import { fingerprint } from './fingerprint.ts';
import { openPageBytes } from './page-formats/open-page-bytes.ts';
import type { Files } from './ports.ts';

/** A page that was read and understood. */
export interface PageFile extends Pick<
  OpenPage,
  'format' | 'family' | 'lines' | 'lost' | 'sha256'
> {
  /** As the person knows it. */
  name: string;
  /** How many lines the file has, as an editor numbers them; of a Word file, how many paragraphs. */
  lineCount: number;
  /** What people said that the page asks for; nothing of a page that is only named. */
  said?: PageSaid;
}

const saysNothing = ({ common, levels, specialties, stages }: JobFamily): boolean =>
  levels.length + specialties.length + stages.length === 0 &&
  common.responsibilities.length + common.requirements.length === 0;

const nothingIn = (name: string): Failure => ({
  code: 'page-empty',
  message: `${name} holds no level, responsibility, requirement or hiring step. Choose a job-family page with headings and lists.`,
  file: name,
});

/**
 * Bytes of a page become what it says, in the light of what a person has said of its lines.
 * Fails with `page-unreadable` (no format that the app reads, damaged) or `page-empty` (nothing in it for a kit).
 * @param name what to call the page; its ending is a hint at the format, its bytes decide
 */
export const understandPage = async (
  bytes: Uint8Array,
  name: string,
  corrections: readonly Correction[] = [],
): Promise<Reply<PageFile>> => {
  const opened = await openPageBytes(bytes, name);
  if (!opened.ok) return opened;
  const { page, format, lineCount } = opened.value;
  const { family, lines, lost } = understand(page, corrections);
  if (saysNothing(family)) return fail(nothingIn(name));
  return ok({ name, format, sha256: fingerprint(bytes), lineCount, family, lines, lost });
};

/** @param name what to call the page: a file name, or the path as the person typed it */
export const readPageFile = async (
  files: Files,
  path: string,
  name: string,
  corrections: readonly Correction[] = [],
): Promise<Reply<PageFile>> => {
  const bytes = await files.read(path);
  return bytes.ok
    ? understandPage(bytes.value, name, corrections)
    : fail(failureOfReadingPage(bytes.error, name));
};
