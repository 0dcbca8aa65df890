import { join, resolve } from 'node:path';
import type { Failure } from '../../contract/failure.ts';
import type { Reply } from '../../contract/reply.ts';
import { buildKit } from '../../core/kit/build-kit.ts';
import type { Kit } from '../../core/kit/kit.ts';
import type { Format, Part } from '../../core/kit/packet-options.ts';
import { fail, ok } from '../../core/result.ts';
import { writeDocuments, type WrittenDocument } from '../../services/document-files.ts';
import { readKitFile } from '../../services/kit-file.ts';
import { loadLibrary } from '../../services/library.ts';
import { chooseRole } from '../../services/role-choice.ts';
import { findInstallation } from '../local/installation.ts';
import { onInterruption } from '../local/interruption.ts';
import { nodeFiles } from '../local/node-files.ts';
import type { Workers } from '../../services/ports.ts';
import { openWorkerPool } from '../local/worker-pool.ts';
import { withBank } from './bank-argument.ts';
import { openPageArgument } from './page-argument.ts';
import { candidatesFrom, detailsFrom, type DocumentOptions } from './document-options.ts';
import { showProgress } from './progress-line.ts';
import { saveKitAs } from './save-kit-as.ts';

export interface BuildOptions extends DocumentOptions {
  kit?: string;
  level?: string;
  specialty?: string;
  out: string;
  format: Format[];
  parts: Part[];
  form?: 'A' | 'B';
  bank?: string;
  save?: string;
  json?: true;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

const misuse = (message: string): { ok: false; error: Failure } =>
  fail({ code: 'call-invalid', message });

const kitFromPage = async (argument: string, options: BuildOptions): Promise<Reply<Kit>> => {
  const page = await openPageArgument(argument);
  if (!page.ok) return page;
  const { family, name, sha256 } = page.value;
  if (options.level === undefined) {
    const titles = family.levels.map(({ title }) => `"${title}"`).join(', ');
    return misuse(`${argument}: build needs a --level. Choose one of ${titles}.`);
  }
  const role = chooseRole(
    { family, name: argument },
    { level: options.level, specialty: options.specialty ?? null },
  );
  if (!role.ok) return role;
  const ours = await loadLibrary(nodeFiles, findInstallation().competencies);
  const library = options.bank === undefined ? ok(ours) : await withBank(ours, options.bank);
  if (!library.ok) return library;
  const source = { file: name, sha256 };
  const form = options.form ?? 'A';
  return ok(buildKit({ family, ...role.value, library: library.value, source, form }));
};

const kitFromFile = async (file: string, options: BuildOptions): Promise<Reply<Kit>> => {
  const given = (['level', 'specialty', 'form', 'bank'] as const).find((name) => options[name]);
  if (given)
    return misuse(`--${given} has no place beside --kit: the kit has one already. Leave it out.`);
  const stored = await readKitFile(nodeFiles, resolve(file), file);
  return stored.ok ? ok(stored.value.kit) : stored;
};

const chooseKit = (page: string | undefined, options: BuildOptions): Promise<Reply<Kit>> => {
  if (page !== undefined && options.kit !== undefined)
    return Promise.resolve(
      misuse(`Name a page (${page}) or a kit (--kit ${options.kit}), not both.`),
    );
  if (options.kit !== undefined) return kitFromFile(options.kit, options);
  if (page !== undefined) return kitFromPage(page, options);
  return Promise.resolve(misuse('Name a page to build from, or a saved kit with --kit.'));
};

const note = (line: string): void => void process.stderr.write(`Note: ${line}\n`);

const report = (kit: Kit, files: WrittenDocument[], options: BuildOptions): void => {
  const paths = files.map(({ folder, fileName }) => join(options.out, folder, fileName));
  if (!options.json) {
    for (const { message } of kit.warnings) note(message);
    process.stdout.write(paths.map((path) => `${path}\n`).join(''));
    if (options.save !== undefined) process.stdout.write(`${options.save}\n`);
    return;
  }
  const listed = files.map(({ part, format, stage, bytes, pages }, index) => ({
    path: paths[index],
    part,
    format,
    stage,
    bytes,
    pages,
  }));
  process.stdout.write(`${JSON.stringify({ kit, files: listed }, null, 2)}\n`);
};

/** Documents from a page or a saved kit, into a folder: all of them or none. */
export const build = async (
  page: string | undefined,
  options: BuildOptions,
): Promise<Reply<null>> => {
  const workers = openWorkerPool({ entry: findInstallation().worker, log: say });
  // It starts while the kit is built.
  workers.warmUp();
  try {
    const kit = await chooseKit(page, options);
    return kit.ok ? await buildFrom(kit.value, workers, options) : kit;
  } finally {
    await workers.close();
  }
};

const buildFrom = async (
  kit: Kit,
  workers: Workers,
  options: BuildOptions,
): Promise<Reply<null>> => {
  const details = await detailsFrom(options, note);
  if (!details.ok) return details;
  const candidates = await candidatesFrom(options, note);
  if (!candidates.ok) return candidates;
  const saved = options.save === undefined ? null : await saveKitAs(nodeFiles, kit, options.save);
  if (saved && !saved.ok) return saved;

  const interrupted = new AbortController();
  const ignoreSignals = onInterruption(() => interrupted.abort());
  const progress = showProgress(process.stderr);
  let whole = false;
  try {
    const written = await writeDocuments(
      { files: nodeFiles, workers },
      {
        kit,
        parts: options.parts,
        formats: options.format,
        details: details.value,
        candidates: candidates.value,
      },
      {
        folder: resolve(options.out),
        folderName: options.out,
        onProgress: progress.show,
        signal: interrupted.signal,
      },
    );
    progress.clear();
    if (!written.ok) return written;
    whole = true;
    report(kit, written.value, options);
    return ok(null);
  } finally {
    if (!whole) await saved?.value.undo();
    ignoreSignals();
  }
};
