import { join } from 'node:path';
import type { ExportedFile } from '../contract/document-shapes.ts';
import type { Output } from '../contract/operations.ts';
import type { Reply } from '../contract/reply.ts';
import type { Debrief } from '../core/debrief/debrief.ts';
import type { Weights } from '../core/debrief/weights.ts';
import type { Format, Paper } from '../core/kit/packet-options.ts';
import { fail, ok } from '../core/result.ts';
import { place } from './document-files.ts';
import type { createDocuments } from './documents.ts';
import { failureOfWriting } from './file-failures.ts';
import { describeFolder, safeFileName } from './file-names.ts';
import type { Caller, Ports } from './ports.ts';

interface DebriefOrder {
  debrief: Debrief;
  weights: Weights | null;
  formats: Format[];
  paper: Paper;
}

interface Rendered {
  format: Format;
  bytes: Uint8Array;
  pages: number | null;
}

/** Debriefs as files, for windows. A file that is there already is never overwritten. */
export const createDebriefs = (
  ports: Pick<Ports, 'app' | 'files' | 'workers'>,
  { chooseFolder, remember }: Pick<ReturnType<typeof createDocuments>, 'chooseFolder' | 'remember'>,
) => {
  const { app, files, workers } = ports;

  const renderAll = async (order: DebriefOrder): Promise<Reply<Rendered[]>> => {
    const rendered: Rendered[] = [];
    for (const format of new Set(order.formats)) {
      const { debrief, weights, paper } = order;
      const document = await workers.debrief({ debrief, format, weights, paper });
      if (!document.ok) return document;
      rendered.push({ format, ...document.value });
    }
    return ok(rendered);
  };

  const writeAll = async (
    folder: string,
    stem: string,
    rendered: Rendered[],
  ): Promise<Reply<ExportedFile[]>> => {
    const where = describeFolder(folder, app.home);
    const made = await files.makeFolder(folder);
    if (!made.ok) return fail(failureOfWriting(made.error, where));
    const workshop = await files.makeTemporaryFolder(folder);
    if (!workshop.ok) return fail(failureOfWriting(workshop.error, where));
    const added: string[] = [];
    const written: ExportedFile[] = [];
    let whole = false;
    try {
      for (const { format, bytes, pages } of rendered) {
        const name = `${stem}.${format}`;
        const from = join(workshop.value, name);
        const kept = await files.write(from, bytes);
        if (!kept.ok) return fail(failureOfWriting(kept.error, name));
        const placed = await place(ports, from, bytes, folder, name);
        if (!placed.ok) return placed;
        const { path, fileName, added: isNew } = placed.value;
        if (isNew) added.push(path);
        const file = { id: remember(path), folder: '', name: fileName, part: 'debrief' as const };
        written.push({ ...file, format, stage: null, bytes: bytes.length, pages });
      }
      whole = true;
      return ok(written);
    } finally {
      await files.removeFolder(workshop.value);
      if (!whole) for (const path of added) await files.remove(path);
    }
  };

  return {
    async export(order: DebriefOrder, caller: Caller): Promise<Reply<Output<'debrief.export'>>> {
      const rendered = await renderAll(order);
      if (!rendered.ok) return rendered;
      const folder = await chooseFolder(caller);
      if (folder === null)
        return fail({ code: 'cancelled', message: 'No folder was chosen. Nothing was exported.' });
      const { candidate, form } = order.debrief;
      const person = candidate === '' ? '' : ` - ${candidate.slice(0, 60)}`;
      const stem = safeFileName(`${form.kit.role.slice(0, 100)} - debrief${person}`, 'Debrief');
      const written = await writeAll(folder, stem, rendered.value);
      return written.ok
        ? ok({ where: describeFolder(folder, app.home), files: written.value })
        : written;
    },
  };
};
