import { basename, dirname, join } from 'node:path';
import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import { describeFolder } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import { contentDamaged, failureOfKeeping, failureOfReadingContent } from './page-failures.ts';
import type { Place, Places } from './page-places.ts';
import {
  contentFileOf,
  newPageId,
  parseImportedFile,
  recordFileOf,
  writePageRecord,
  type PageRecord,
} from './page-records.ts';
import type { FileFault, Ports } from './ports.ts';

/** What of a page a person changes. */
export type PageFacts = Omit<PageRecord, 'schema' | 'id' | 'file' | 'sha256'>;

export const factsOf = (place: Place): PageFacts => {
  const { title, name, origin, addedAt, updatedAt, corrections, choices, marks, own } = place;
  // Only pages that a person brought are kept; a copy of a bundled one comes from its file.
  return {
    title,
    name,
    origin: origin === 'bundled' ? 'file' : origin,
    addedAt,
    updatedAt,
    corrections,
    choices,
    marks,
    own,
  };
};

/**
 * Writes pages into the app's own folder: first the content, then the record that names it, and only then is the
 * content before it removed. Whatever stops the program in between, the page is whole, as it was or as it became.
 */
export const createKeeping = (ports: Pick<Ports, 'app' | 'files'>, places: Places) => {
  const { app, files } = ports;
  const { folder } = places;

  const failure = (fault: FileFault, name: string) =>
    fail(failureOfKeeping(fault, name, describeFolder(folder, app.home)));

  /** The old content is of no use to anybody; that it could not be removed is no failure. */
  const discard = async (path: string): Promise<void> => {
    const removed = await files.remove(path);
    if (!removed.ok) places.logOnce(`${path} is left over: ${removed.error.reason}`);
  };

  const writeRecord = (id: string, facts: PageFacts, file: string, sha256: string) =>
    files.write(join(folder, recordFileOf(id)), writePageRecord({ id, ...facts, file, sha256 }));

  /** @param before where the page lies until now; null: nowhere */
  const writeWhole = async (
    id: string,
    facts: PageFacts,
    bytes: Uint8Array,
    before: string | null,
  ): Promise<Reply<Place>> => {
    const made = await files.makeFolder(folder);
    if (!made.ok) return failure(made.error, facts.name);
    const sha256 = fingerprint(bytes);
    const file = contentFileOf(id, sha256, facts.name);
    const path = join(folder, file);
    const content = await files.write(path, bytes);
    if (!content.ok) return failure(content.error, facts.name);
    const record = await writeRecord(id, facts, file, sha256);
    if (!record.ok) {
      if (path !== before) await discard(path);
      return failure(record.error, facts.name);
    }
    if (before !== null && before !== path) await discard(before);
    return ok({ id, ...facts, path, sha256 });
  };

  const read = async ({ path, name, sha256 }: Place): Promise<Reply<Uint8Array>> => {
    const bytes = await files.read(path);
    if (!bytes.ok) return fail(failureOfReadingContent(bytes.error, name));
    const damaged = sha256 !== null && fingerprint(bytes.value) !== sha256;
    return damaged ? fail(contentDamaged(name)) : ok(bytes.value);
  };

  return {
    /** A page's content; fails where it is gone or not what the record says. */
    read,

    /** Keeps a new page. A record that cannot be read holds its id taken. */
    async add(facts: PageFacts, bytes: Uint8Array): Promise<Reply<Place>> {
      const sha256 = fingerprint(bytes);
      let number = 1;
      const idOf = () => newPageId(sha256, number);
      while (await files.exists(join(folder, recordFileOf(idOf())))) number += 1;
      return writeWhole(idOf(), facts, bytes, null);
    },

    /** Puts content in the place of the page's own. */
    replace: (place: Place, facts: PageFacts, bytes: Uint8Array): Promise<Reply<Place>> =>
      writeWhole(place.id, facts, bytes, place.path),

    /** Changes what is known of a page. A page of an earlier version gets its record by this. */
    async note(place: Place, facts: PageFacts): Promise<Reply<Place>> {
      if (place.sha256 === null) {
        const bytes = await read(place);
        return bytes.ok ? writeWhole(place.id, facts, bytes.value, place.path) : bytes;
      }
      const written = await writeRecord(place.id, facts, basename(place.path), place.sha256);
      return written.ok ? ok({ ...place, ...facts }) : failure(written.error, facts.name);
    },

    async remove({ id, name, path }: Place): Promise<Reply<Record<string, never>>> {
      const names = await files.list(dirname(path));
      // What an earlier version left of it would come back as a page without the record.
      const imported = (names.ok ? names.value : []).filter(
        (file) => parseImportedFile(file)?.id === id,
      );
      for (const file of [...imported, recordFileOf(id)]) {
        const removed = await files.remove(join(folder, file));
        if (!removed.ok) return failure(removed.error, name);
      }
      await discard(path);
      return ok({});
    },
  };
};
export type Keeping = ReturnType<typeof createKeeping>;
