import { join } from 'node:path';
import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import { emptyRecord, readRecord, recordName, writeRecord, type Written } from './batch-record.ts';
import type { PlannedDocument } from './document-plan.ts';
import { failureOfWriting } from './file-failures.ts';
import { numberedName } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import type { Files } from './ports.ts';
import { createTurns } from './turns.ts';

/** Names that are one name to some file system: macOS and Windows do not tell cases apart. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();

/** A document that is in its folder now. */
export interface PlacedDocument extends Written {
  /** The file that has its planned name and is somebody else's or was changed; null: it has that name itself. */
  beside: string | null;
}
export type SkipReason = 'same' | 'changed';

/** What is known of a document before it is made. */
export type Known = { document: Written; reason: SkipReason } | null;

/**
 * The folder of one page's documents: knows what was written there before, keeps names apart, and
 * overwrites what it wrote itself and nobody has touched since, and nothing else.
 */
export const openBatchFolder = async (
  files: Files,
  place: { folder: string; page: { file: string; title: string } },
) => {
  const { folder } = place;
  const record = (await readRecord(files, folder)) ?? emptyRecord(place.page);
  record.page = place.page;
  const inTurn = createTurns();
  const claimed = new Set<string>([foldName(recordName)]);
  let made: string | null | undefined;
  let placedAny = false;

  const diskOf = async (name: string): Promise<string | null> => {
    const bytes = await files.read(join(folder, name));
    return bytes.ok ? fingerprint(bytes.value) : null;
  };

  /** Same as it was written, changed since, or gone. */
  const stateOf = async ({ file, sha256 }: Written): Promise<'same' | 'changed' | 'gone'> => {
    const there = await diskOf(file);
    if (there !== null) return there === sha256 ? 'same' : 'changed';
    return (await files.exists(join(folder, file))) ? 'changed' : 'gone';
  };

  const known = async (name: string, from: string): Promise<Known> => {
    const document = record.files[name];
    if (document?.from !== from) return null;
    const state = await stateOf(document);
    return state === 'gone' ? null : { document, reason: state };
  };

  const ownersOf = (file: string): string[] =>
    Object.entries(record.files).flatMap(([name, written]) =>
      foldName(written.file) === foldName(file) ? [name] : [],
    );

  const placeNew = async (
    name: string,
    workshop: string,
    bytes: Uint8Array,
  ): Promise<Reply<string>> => {
    const from = join(workshop, fingerprint(join(folder, name)));
    const written = await files.write(from, bytes);
    if (!written.ok) return fail(failureOfWriting(written.error, name));
    for (let number = 1; ; number += 1) {
      const file = numberedName(name, number);
      // What another document has written is not this one's to adopt, even where it says the same.
      const isAnothers = ownersOf(file).some((owner) => owner !== name);
      if (isAnothers || (number > 1 && claimed.has(foldName(file)))) continue;
      const moved = await files.move(from, join(folder, file));
      if (moved.ok) return ok(file);
      if (moved.error.kind !== 'exists') {
        await files.remove(from);
        return fail(failureOfWriting(moved.error, file));
      }
      if ((await diskOf(file)) !== fingerprint(bytes)) continue;
      await files.remove(from);
      return ok(file);
    }
  };

  const put = async (
    plan: Pick<PlannedDocument, 'part' | 'format' | 'stage'> & { name: string; from: string },
    document: { bytes: Uint8Array; pages: number | null },
    workshop: string,
  ): Promise<Reply<PlacedDocument & { same: boolean }>> => {
    const { name, from, part, format, stage } = plan;
    const { bytes, pages } = document;
    made ??= await makeOnce();
    const earlier = record.files[name];
    const sha256 = fingerprint(bytes);
    const isOurs = earlier !== undefined && (await stateOf(earlier)) === 'same';
    const same = isOurs && earlier.sha256 === sha256;
    let file = isOurs ? earlier.file : name;
    if (isOurs && !same) {
      const written = await files.write(join(folder, file), bytes);
      if (!written.ok) return fail(failureOfWriting(written.error, file));
    } else if (!isOurs) {
      const placed = await placeNew(name, workshop, bytes);
      if (!placed.ok) return placed;
      file = placed.value;
    }
    placedAny = true;
    const kept: Written = { file, sha256, from, part, format, stage, bytes: bytes.length, pages };
    record.files[name] = kept;
    return ok({ ...kept, same, beside: file === name ? null : name });
  };

  const makeOnce = async (): Promise<string | null> => {
    const folders = await files.makeFolder(folder);
    return folders.ok ? folders.value : null;
  };

  return {
    folder,

    /** The name that a document of this run has here: a free one, the same in every run with the same roles. */
    claim(fileName: string): string {
      for (let number = 1; ; number += 1) {
        const name = numberedName(fileName, number);
        if (claimed.has(foldName(name))) continue;
        claimed.add(foldName(name));
        return name;
      }
    },

    known,

    /** All documents of a role, where all of them are there and would come out the same. */
    async knownRole(role: string, from: string): Promise<NonNullable<Known>[] | null> {
      const before = record.roles[role];
      if (before?.from !== from) return null;
      const documents: NonNullable<Known>[] = [];
      for (const name of before.files) {
        const document = record.files[name];
        const state = document ? await stateOf(document) : 'gone';
        if (!document || state === 'gone' || claimed.has(foldName(name))) return null;
        documents.push({ document, reason: state });
      }
      for (const name of before.files) claimed.add(foldName(name));
      return documents;
    },

    put,

    /** Notes that all documents of a role are here. */
    noteRole(role: string, from: string, names: string[]): void {
      record.roles[role] = { from, files: names };
    },

    /** Keeps what is known of the folder, for the next run. */
    save: (): Promise<void> =>
      inTurn('record', async () => {
        if (placedAny) await writeRecord(files, folder, record);
        else if (made != null) await files.removeEmptyFolders(folder, made);
      }),
  };
};
export type BatchFolder = Awaited<ReturnType<typeof openBatchFolder>>;
