import { join } from 'node:path';
import type { Failure } from '../contract/failure.ts';
import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import { planDocuments, type DocumentOrder, type PlannedDocument } from './document-plan.ts';
import { failureOfWriting } from './file-failures.ts';
import { numberedName } from './file-names.ts';
import type { Ports } from './ports.ts';
import { createSlots } from './slots.ts';

type DocumentPorts = Pick<Ports, 'files' | 'workers'>;

export interface WrittenDocument extends Omit<PlannedDocument, 'label' | 'details'> {
  path: string;
  bytes: number;
  /** Null where the format has no fixed pages. */
  pages: number | null;
}
export interface Progress {
  done: number;
  total: number;
  label: string;
}
export interface WritingOptions {
  /** Absolute; made where it is not there. */
  folder: string;
  /** What the person calls the folder. */
  folderName: string;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

interface Finished {
  plan: PlannedDocument;
  /** Where it waits for its name. */
  from: string;
  bytes: Uint8Array;
  pages: number | null;
}

const cancelled = fail({
  code: 'cancelled' as const,
  message: 'The export was cancelled. No file was left behind.',
});

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Gives a finished file its name, or the next free one; the same content there already is enough. */
export const place = async (
  { files }: Pick<Ports, 'files'>,
  from: string,
  bytes: Uint8Array,
  folder: string,
  fileName: string,
): Promise<Reply<{ fileName: string; path: string; added: boolean }>> => {
  for (let number = 1; ; number += 1) {
    const name = numberedName(fileName, number);
    const path = join(folder, name);
    const moved = await files.move(from, path);
    if (moved.ok) return ok({ fileName: name, path, added: true });
    if (moved.error.kind !== 'exists') return fail(failureOfWriting(moved.error, name));
    const there = await files.read(path);
    if (there.ok && sameBytes(there.value, bytes))
      return ok({ fileName: name, path, added: false });
  }
};

/**
 * Makes every document of an order and puts them into a folder: all of them, or none.
 * They are made in a hidden folder inside it and get their names when the last one is whole. A file
 * that is already there is never overwritten.
 * Fails with `cancelled`, `disk-full`, `folder-unwritable` or `text-unprintable`.
 */
export const writeDocuments = async (
  ports: DocumentPorts,
  order: DocumentOrder,
  options: WritingOptions,
): Promise<Reply<WrittenDocument[]>> => {
  const { files } = ports;
  const { folder, folderName, signal } = options;
  const planned = planDocuments(order);
  const made = await files.makeFolder(folder);
  if (!made.ok) return fail(failureOfWriting(made.error, folderName));
  const workshop = await files.makeTemporaryFolder(folder);

  const { kit } = order;
  const slots = createSlots(ports.workers.count);
  const failed = new AbortController();
  let done = 0;
  const makeOne = async (
    plan: PlannedDocument,
    index: number,
    folderOfAll: string,
  ): Promise<Reply<Finished>> => {
    const { part, stage, format, details, label, fileName } = plan;
    const leave = await slots.take();
    try {
      if (signal?.aborted || failed.signal.aborted) return cancelled;
      options.onProgress?.({ done, total: planned.length, label });
      const document = await ports.workers.document({ kit, details, part, stage, format }, signal);
      if (!document.ok) return document;
      // Files of two candidates may have the same name.
      const from = join(folderOfAll, `${index} ${fileName}`);
      const written = await files.write(from, document.value.bytes);
      if (!written.ok) return fail(failureOfWriting(written.error, fileName));
      done += 1;
      return ok({ plan, from, ...document.value });
    } finally {
      leave();
    }
  };
  /** In the order of the plan; where one fails, those that had not begun are not made. */
  const makeAll = async (folderOfAll: string): Promise<Reply<Finished[]>> => {
    const failures: Failure[] = [];
    const made: Finished[] = [];
    // A PDF takes twice as long as a Word file: begun last, it would be waited for.
    const longestFirst = [...planned.entries()].sort(
      ([, one], [, other]) => Number(other.format === 'pdf') - Number(one.format === 'pdf'),
    );
    await Promise.all(
      longestFirst.map(async ([index, plan]) => {
        const document = await makeOne(plan, index, folderOfAll);
        if (document.ok) made[index] = document.value;
        else {
          failures.push(document.error);
          failed.abort();
        }
      }),
    );
    const [first] = failures;
    return first ? fail(first) : ok(made);
  };

  const added: string[] = [];
  const addedFolders: string[] = [];
  const writeAll = async (): Promise<Reply<WrittenDocument[]>> => {
    if (!workshop.ok) return fail(failureOfWriting(workshop.error, folderName));
    const finished = await makeAll(workshop.value);
    if (!finished.ok) return finished;
    if (signal?.aborted) return cancelled;

    const documents: WrittenDocument[] = [];
    for (const { plan, from, bytes, pages } of finished.value) {
      const { part, format, stage } = plan;
      const inner = join(folder, plan.folder);
      const opened = await files.makeFolder(inner);
      if (!opened.ok) return fail(failureOfWriting(opened.error, join(folderName, plan.folder)));
      if (opened.value !== null) addedFolders.unshift(inner);
      const placed = await place(ports, from, bytes, inner, plan.fileName);
      if (!placed.ok) return placed;
      const { fileName, path } = placed.value;
      if (placed.value.added) added.push(path);
      documents.push({
        part,
        format,
        stage,
        folder: plan.folder,
        fileName,
        path,
        bytes: bytes.length,
        pages,
      });
    }
    options.onProgress?.({ done: planned.length, total: planned.length, label: 'Done' });
    return ok(documents);
  };

  let whole = false;
  try {
    const written = await writeAll();
    whole = written.ok;
    return written;
  } finally {
    if (workshop.ok) await files.removeFolder(workshop.value);
    if (!whole) {
      for (const path of added) await files.remove(path);
      for (const path of addedFolders) await files.removeEmptyFolders(path, path);
      if (made.value !== null) await files.removeEmptyFolders(folder, made.value);
    }
  }
};
