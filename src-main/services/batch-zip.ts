import { join } from 'node:path';
import { Zip, ZipPassThrough } from 'fflate';
import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import type { BatchFile } from './batch-role.ts';
import { failureOfWriting } from './file-failures.ts';
import { numberedName } from './file-names.ts';
import type { Files } from './ports.ts';

/** The same documents give the same ZIP: it carries no clock. Local time, as ZIPs tell it. */
const fixedTime = new Date(2000, 0, 1);

/**
 * The bytes of a ZIP, one document after another, so that only one is held at a time. Word files and PDFs
 * are packed already and are stored as they are.
 */
const zipParts = async function* (
  files: Files,
  documents: readonly Pick<BatchFile, 'name' | 'path'>[],
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  for (const { name, path } of documents) {
    const bytes = await files.read(path);
    // Somebody may have moved it away since; the others are still worth having.
    if (!bytes.ok) continue;
    const entry = new ZipPassThrough(name);
    entry.mtime = fixedTime;
    zip.add(entry);
    entry.push(bytes.value, true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
};

/**
 * Puts documents that are in a folder into one ZIP beside them, under a free name.
 * @param documents their names are those in the ZIP, with folders before them
 * @param zipName with its ending
 * @returns the name of the ZIP
 */
export const writeZip = async (
  files: Files,
  out: string,
  documents: readonly Pick<BatchFile, 'name' | 'path'>[],
  zipName = 'Interview kits.zip',
): Promise<Reply<string>> => {
  const sorted = [...documents].sort((one, other) => (one.name < other.name ? -1 : 1));
  const workshop = await files.makeTemporaryFolder(out);
  if (!workshop.ok) return fail(failureOfWriting(workshop.error, zipName));
  try {
    const from = join(workshop.value, zipName);
    const written = await files.writeParts(from, zipParts(files, sorted));
    if (!written.ok) return fail(failureOfWriting(written.error, zipName));
    for (let number = 1; ; number += 1) {
      const name = numberedName(zipName, number);
      const moved = await files.move(from, join(out, name));
      if (moved.ok) return ok(name);
      if (moved.error.kind !== 'exists') return fail(failureOfWriting(moved.error, name));
    }
  } finally {
    await files.removeFolder(workshop.value);
  }
};
