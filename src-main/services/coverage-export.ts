import { basename } from 'node:path';
import type { z } from 'zod';
import type { operations, Output } from '../contract/operations.ts';
import type { Reply } from '../contract/reply.ts';
import { coverageRows } from '../core/kit/coverage-rows.ts';
import { fail, ok } from '../core/result.ts';
import { writeCsv } from './csv.ts';
import type { createDocuments } from './documents.ts';
import { failureOfWriting } from './file-failures.ts';
import { describeFolder, safeFileName } from './file-names.ts';
import { freePath } from './free-path.ts';
import { isWholePng } from './logo-file.ts';
import type { Caller, Ports } from './ports.ts';

type Order = z.output<(typeof operations)['coverage.export']['input']>;

const bytesOf = (order: Order): Reply<Uint8Array> => {
  if (order.format === 'csv')
    return ok(new TextEncoder().encode(writeCsv(coverageRows(order.kit))));
  const bytes = Buffer.from(order.picture, 'base64');
  return isWholePng(bytes)
    ? ok(bytes)
    : fail({
        code: 'call-invalid',
        message: 'The picture of the coverage could not be made whole. Try again.',
      });
};

/** The coverage as a file of its own, for windows. A file that is there already is never overwritten. */
export const createCoverageExport =
  (
    { app, files }: Pick<Ports, 'app' | 'files'>,
    documents: Pick<ReturnType<typeof createDocuments>, 'chooseFolder' | 'remember'>,
  ) =>
  /** Fails with `cancelled`, `disk-full` or `folder-unwritable`. */
  async (order: Order, caller: Caller): Promise<Reply<Output<'coverage.export'>>> => {
    const bytes = bytesOf(order);
    if (!bytes.ok) return bytes;
    const folder = await documents.chooseFolder(caller);
    if (folder === null)
      return fail({ code: 'cancelled', message: 'No folder was chosen. Nothing was exported.' });
    const where = describeFolder(folder, app.home);
    const made = await files.makeFolder(folder);
    if (!made.ok) return fail(failureOfWriting(made.error, where));
    const stem = safeFileName(`${order.kit.role.title} - coverage`, 'Coverage');
    const path = await freePath(files, folder, `${stem}.${order.format}`);
    const written = await files.write(path, bytes.value);
    if (!written.ok) return fail(failureOfWriting(written.error, basename(path)));
    return ok({ id: documents.remember(path), name: basename(path), where });
  };
