import { dirname, join } from 'node:path';
import type { ExportedFile } from '../contract/document-shapes.ts';
import type { Output } from '../contract/operations.ts';
import type { Reply } from '../contract/reply.ts';
import { isStagePart, type Part } from '../core/kit/packet-options.ts';
import { fail, ok } from '../core/result.ts';
import { writeZip } from './batch-zip.ts';
import { writeDocuments, type WrittenDocument } from './document-files.ts';
import type { DocumentOrder } from './document-plan.ts';
import { describeFolder, safeFileName } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import type { Caller, Ports } from './ports.ts';

type DocumentPorts = Pick<Ports, 'app' | 'chooser' | 'files' | 'reveal' | 'workers'>;
type Done = Reply<Record<string, never>>;

/** Previews and exports, for windows. */
export const createDocuments = (ports: DocumentPorts) => {
  const running = new Map<string, { stop: AbortController; finished: Promise<void> }>();
  /** Paths of exported files by id: a window can show only what was made for it. */
  const exported = new Map<string, string>();

  const chooseFolder = async (caller: Caller): Promise<string | null> =>
    ports.chooser ? ports.chooser.exportFolder(caller.id) : ports.app.folder;

  /** Keeps in mind where a file is, so that it can be shown; gives its id. */
  const remember = (path: string): string => {
    const id = fingerprint(path).slice(0, 16);
    exported.set(id, path);
    return id;
  };

  const zipOf = async (
    { kit }: DocumentOrder,
    folder: string,
    documents: readonly WrittenDocument[],
  ): Promise<Reply<{ id: string; name: string }>> => {
    const entries = documents.map(({ path, folder: of, fileName }) => ({
      name: of === '' ? fileName : `${of}/${fileName}`,
      path,
    }));
    const wanted = `${safeFileName(kit.role.title, 'Interview kit')}.zip`;
    const made = await writeZip(ports.files, folder, entries, wanted);
    return made.ok ? ok({ id: remember(join(folder, made.value)), name: made.value }) : made;
  };

  return {
    chooseFolder,
    remember,

    async preview(
      wanted: Pick<DocumentOrder, 'kit' | 'details'> & { part: Part; stage: string | null },
    ): Promise<Reply<Output<'documents.preview'>>> {
      const { kit, part, stage, details } = wanted;
      if (
        isStagePart(part) !== (stage !== null) ||
        (stage && !kit.stages.some(({ id }) => id === stage))
      )
        return fail({
          code: 'call-invalid',
          message: 'This kit has no such document. Choose a stage of the kit.',
        });
      const pdf = await ports.workers.document({ kit, part, stage, details, format: 'pdf' });
      if (!pdf.ok) return pdf;
      const { bytes, pages } = pdf.value;
      return ok({ pdf: Buffer.from(bytes).toString('base64'), pages: pages ?? 0 });
    },

    async export(
      { job, zip: wantsZip, ...order }: DocumentOrder & { job: string; zip?: boolean | undefined },
      caller: Caller,
    ): Promise<Reply<Output<'documents.export'>>> {
      if (running.has(job))
        return fail({ code: 'call-invalid', message: 'This export is already running.' });
      const stop = new AbortController();
      let finish = (): void => undefined;
      const finished = new Promise<void>((resolve) => (finish = resolve));
      running.set(job, { stop, finished });
      try {
        const folder = await chooseFolder(caller);
        if (folder === null)
          return fail({
            code: 'cancelled',
            message: 'No folder was chosen. Nothing was exported.',
          });
        const where = describeFolder(folder, ports.app.home);
        const written = await writeDocuments(ports, order, {
          folder,
          folderName: where,
          signal: stop.signal,
          onProgress: (progress) => caller.tell('export-progress', { job, ...progress }),
        });
        if (!written.ok) return written;
        const files = written.value.map((document): ExportedFile => {
          const { path, folder, fileName: name, part, format, stage, bytes, pages } = document;
          return { id: remember(path), folder, name, part, format, stage, bytes, pages };
        });
        const zip = wantsZip === true ? await zipOf(order, folder, written.value) : ok(null);
        return zip.ok ? ok({ where, files, zip: zip.value }) : zip;
      } finally {
        running.delete(job);
        finish();
      }
    },

    cancel(job: string): Done {
      running.get(job)?.stop.abort();
      return ok({});
    },

    isBusy: (): boolean => running.size > 0,

    /** Cancels what runs and waits until it has cleaned up; for the end of the program. */
    async stop(): Promise<void> {
      const exports = [...running.values()];
      for (const { stop } of exports) stop.abort();
      await Promise.all(exports.map(({ finished }) => finished));
    },

    async show(id: string): Promise<Done> {
      const path = exported.get(id);
      if (path === undefined || !(await ports.files.exists(path)))
        return fail({
          code: 'not-here',
          message: 'That file is not where it was exported to. Export it again.',
        });
      if (await ports.reveal(path)) return ok({});
      return fail({
        code: 'not-here',
        message: `The folder cannot be opened from here. The file is in ${describeFolder(dirname(path), ports.app.home)}.`,
      });
    },
  };
};
