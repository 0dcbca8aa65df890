import type { Reply } from '../contract/reply.ts';
import type { Correction } from '../core/job-family/correction.ts';
import { fingerprint } from './fingerprint.ts';
import { understandPage, type PageFile } from './page-file.ts';

/** More pages than a person has, so that a list of them is read once. */
const mostKnown = 200;

/** Understands pages as `understandPage` does, and remembers what it understood by content and corrections. */
export const createUnderstanding = () => {
  const known = new Map<string, Promise<Reply<PageFile>>>();

  return async (
    bytes: Uint8Array,
    name: string,
    corrections: readonly Correction[],
  ): Promise<Reply<PageFile>> => {
    const key = JSON.stringify([fingerprint(bytes), name, corrections]);
    const page = known.get(key) ?? understandPage(bytes, name, corrections);
    // The one used last stands last; the one not used for longest goes first.
    known.delete(key);
    known.set(key, page);
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
    return page;
  };
};
export type Understanding = ReturnType<typeof createUnderstanding>;
