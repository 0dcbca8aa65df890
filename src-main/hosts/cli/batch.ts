import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Reply } from '../../contract/reply.ts';
import type { Bank } from '../../core/bank/bank.ts';
import type { Format, Part } from '../../core/kit/packet-options.ts';
import { fail, ok } from '../../core/result.ts';
import { loadLibrary } from '../../services/library.ts';
import { planBatch } from '../../services/batch-plan.ts';
import { runBatch, type BatchResult } from '../../services/batch-run.ts';
import { writeZip } from '../../services/batch-zip.ts';
import { findEdition } from '../local/edition.ts';
import { findInstallation } from '../local/installation.ts';
import { onInterruption } from '../local/interruption.ts';
import { nodeFiles } from '../local/node-files.ts';
import { openWorkerPool } from '../local/worker-pool.ts';
import { readBankArgument } from './bank-argument.ts';
import { batchDocument, batchLines, describeFailedRole, summaryOf } from './batch-report.ts';
import { detailsFrom, type DocumentOptions } from './document-options.ts';
import { findPages } from './page-arguments.ts';
import { showBar } from './progress-line.ts';

export interface BatchCommandOptions extends DocumentOptions {
  out: string;
  format: Format[];
  parts: Part[];
  form: 'A' | 'B';
  jobs?: number;
  bank?: string;
  zip?: true;
  json?: true;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

const bankOf = async (
  { bank: argument }: BatchCommandOptions,
  competencies: string,
): Promise<Reply<{ bank?: Bank }>> => {
  if (argument === undefined) return ok({});
  const bank = await readBankArgument(await loadLibrary(nodeFiles, competencies), argument);
  return bank.ok ? ok({ bank: bank.value }) : bank;
};

/** The ZIP's name; null where none was asked for or there is nothing to put in. */
const zipOf = async (
  { files, skipped, cancelled }: BatchResult,
  options: BatchCommandOptions,
): Promise<Reply<string | null>> => {
  const all = [...files, ...skipped];
  if (!options.zip || cancelled || all.length === 0) return ok(null);
  return writeZip(nodeFiles, resolve(options.out), all);
};

/** What the exit status is to say: the first failure stands for all. */
const replyOf = (result: BatchResult): Reply<null> => {
  if (result.cancelled)
    return fail({
      code: 'cancelled',
      message: 'It was stopped. What is there is whole; run it again to go on from here.',
    });
  const [first] = result.failed;
  return first ? fail({ code: first.failure.code, message: summaryOf(result) }) : ok(null);
};

/** Documents for every role of pages, in a folder a page. */
export const batch = async (
  pages: string[],
  options: BatchCommandOptions,
): Promise<Reply<null>> => {
  const installation = findInstallation();
  const jobs = options.jobs ?? availableParallelism();
  const workers = openWorkerPool({ entry: installation.worker, count: jobs, log: say });
  const interrupted = new AbortController();
  const ignoreSignals = onInterruption(() => interrupted.abort());
  const bar = showBar(process.stderr);
  try {
    const { parts, form } = options;
    const details = await detailsFrom(options, say);
    if (!details.ok) return details;
    const bank = await bankOf(options, installation.competencies);
    if (!bank.ok) return bank;
    const plan = await planBatch(await findPages(pages));
    const done = await runBatch(
      {
        files: nodeFiles,
        workers,
        clock: { now: () => new Date() },
        log: say,
        app: { edition: () => findEdition(installation) },
      },
      plan,
      { parts, formats: options.format, form, details: details.value, ...bank.value },
      {
        folder: resolve(options.out),
        folderName: options.out,
        jobs,
        signal: interrupted.signal,
        onProgress: bar.show,
      },
    );
    bar.clear();
    if (!done.ok) return done;
    const zip = await zipOf(done.value, options);
    for (const failed of done.value.failed) say(describeFailedRole(failed));
    for (const line of batchLines(done.value, options.out)) say(line);
    const zipPath = zip.ok && zip.value !== null ? join(options.out, zip.value) : null;
    if (options.json)
      process.stdout.write(
        `${JSON.stringify(batchDocument(done.value, options.out, zipPath), null, 2)}\n`,
      );
    else {
      for (const { name } of done.value.files) process.stdout.write(`${join(options.out, name)}\n`);
      if (zipPath !== null) process.stdout.write(`${zipPath}\n`);
    }
    return zip.ok ? replyOf(done.value) : zip;
  } finally {
    bar.clear();
    await workers.close();
    ignoreSignals();
  }
};
