import { join } from 'node:path';
import type { z } from 'zod';
import type { batchOrderSchema, BatchPlanOfPages, BatchSummary } from '../contract/batch-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import type { Bank } from '../core/bank/bank.ts';
import { fail, ok } from '../core/result.ts';
import { planBatch, type PageSource } from './batch-plan.ts';
import { runBatch, type BatchResult } from './batch-run.ts';
import { writeZip } from './batch-zip.ts';
import { describeFolder } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import type { Pages } from './pages.ts';
import type { Caller, Ports } from './ports.ts';

type BatchPorts = Pick<Ports, 'app' | 'chooser' | 'clock' | 'files' | 'log' | 'reveal' | 'workers'>;
type Order = z.output<typeof batchOrderSchema>;
type Done = Reply<Record<string, never>>;

const summaryOf = (result: BatchResult): Omit<BatchSummary, 'folder' | 'where' | 'zip'> => ({
  written: result.files.length,
  same: result.skipped.filter(({ reason }) => reason === 'same').length,
  changed: result.skipped.filter(({ reason }) => reason === 'changed').map(({ name }) => name),
  beside: result.files.filter(({ beside }) => beside !== null).map(({ name }) => name),
  failed: result.failed.map(({ page, level, specialty, failure }) => ({
    page,
    role: level === null ? null : [level, specialty].filter((title) => title !== null).join(', '),
    message: failure.message,
  })),
  cancelled: result.cancelled,
});

/** Exports of every role of pages, for windows. */
export const createBatches = (ports: BatchPorts, pages: Pages, teamsBank: () => Promise<Bank>) => {
  const { app, chooser, files } = ports;
  const running = new Map<string, { stop: AbortController; finished: Promise<void> }>();
  /** Folders of this session by id, with what to point at in each: a window never names a path. */
  const folders = new Map<string, { path: string; shown: string }>();

  const sourcesOf = async (ids: readonly string[]): Promise<PageSource[]> => {
    const known = await pages.list();
    const titles = new Map(known.ok ? known.value.map(({ id, title }) => [id, title]) : []);
    return [...new Set(ids)].map((id) => ({
      name: titles.get(id) ?? id,
      open: () => pages.readFile(id),
    }));
  };

  const chooseFolder = async (wanted: string | null, caller: Caller): Promise<string | null> => {
    const earlier = wanted === null ? undefined : folders.get(wanted);
    if (earlier) return earlier.path;
    return chooser ? chooser.exportFolder(caller.id) : app.folder;
  };

  /** One worker is left to the windows, so that a preview does not wait behind a batch. */
  const jobs = Math.max(1, ports.workers.count - 1);

  const run = async (
    order: Order,
    caller: Caller,
    signal: AbortSignal,
  ): Promise<Reply<BatchSummary>> => {
    const { job, parts, formats, details, form } = order;
    const path = await chooseFolder(order.folder, caller);
    if (path === null)
      return fail({ code: 'cancelled', message: 'No folder was chosen. Nothing was exported.' });
    const where = describeFolder(path, app.home);
    const plan = await planBatch(await sourcesOf(order.pages));
    const done = await runBatch(
      ports,
      plan,
      { parts, formats, details, form, bank: await teamsBank() },
      {
        folder: path,
        folderName: where,
        jobs,
        signal,
        onProgress: (progress) => caller.tell('batch-progress', { job, ...progress }),
      },
    );
    if (!done.ok) return done;
    const all = [...done.value.files, ...done.value.skipped];
    const wantsZip = order.zip && !signal.aborted && all.length > 0;
    const zip = wantsZip ? await writeZip(files, path, all) : ok(null);
    if (!zip.ok) return zip;
    const id = fingerprint(path).slice(0, 16);
    const [first] = all;
    // In the folder that was chosen: a page's own folder, so that the person sees all of them.
    const shown = first ? join(path, first.name.split('/')[0] ?? '') : path;
    folders.set(id, { path, shown });
    return ok({ folder: id, where, zip: zip.value, ...summaryOf(done.value) });
  };

  return {
    /** What an export of these pages would make. */
    async plan(ids: readonly string[]): Promise<Reply<BatchPlanOfPages>> {
      const entries: BatchPlanOfPages = [];
      for (const [index, source] of (await sourcesOf(ids)).entries()) {
        const { pages: planned, failed } = await planBatch([source]);
        entries.push({
          page: ids[index] ?? '',
          roles: planned[0]?.roles.length ?? 0,
          stages: planned[0]?.stages ?? 0,
          failure: failed[0]?.failure ?? null,
        });
      }
      return ok(entries);
    },

    async export(order: Order, caller: Caller): Promise<Reply<BatchSummary>> {
      if (running.has(order.job))
        return fail({ code: 'call-invalid', message: 'This export is already running.' });
      const stop = new AbortController();
      let finish = (): void => undefined;
      const finished = new Promise<void>((resolve) => (finish = resolve));
      running.set(order.job, { stop, finished });
      try {
        return await run(order, caller, stop.signal);
      } finally {
        running.delete(order.job);
        finish();
      }
    },

    cancel(job: string): Done {
      running.get(job)?.stop.abort();
      return ok({});
    },

    async show(id: string): Promise<Done> {
      const folder = folders.get(id);
      if (folder && (await files.exists(folder.shown)) && (await ports.reveal(folder.shown)))
        return ok({});
      return fail({
        code: 'not-here',
        message: folder
          ? `The folder cannot be opened from here. The files are in ${describeFolder(folder.path, app.home)}.`
          : 'That export is not known any more. Export again.',
      });
    },

    isBusy: (): boolean => running.size > 0,

    /** Calls off what runs and waits until it has cleaned up; for the end of the program. */
    async stop(): Promise<void> {
      const batches = [...running.values()];
      for (const { stop } of batches) stop.abort();
      await Promise.all(batches.map(({ finished }) => finished));
    },
  };
};
