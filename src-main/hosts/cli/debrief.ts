import { basename, dirname, extname, resolve } from 'node:path';
import type { Reply } from '../../contract/reply.ts';
import type { CompletedScorecard } from '../../core/debrief/completed-scorecard.ts';
import type { Debrief } from '../../core/debrief/debrief.ts';
import { gatherDebrief } from '../../core/debrief/gather-debrief.ts';
import { formatSchema, type Format, type Paper } from '../../core/kit/packet-options.ts';
import { fail, ok } from '../../core/result.ts';
import { readCompleted } from '../../services/completed-forms/read-completed.ts';
import { failureOfWriting } from '../../services/file-failures.ts';
import { renderDebrief } from '../../services/render-debrief.ts';
import { findInstallation } from '../local/installation.ts';
import { nodeFiles } from '../local/node-files.ts';

export interface DebriefOptions {
  out: string;
  paper: Paper;
  json?: true;
}

const readFile = async (name: string): Promise<Reply<CompletedScorecard[]>> => {
  const bytes = await nodeFiles.read(resolve(name));
  if (bytes.ok) return readCompleted(bytes.value, name);
  const message =
    bytes.error.kind === 'missing'
      ? `${name} is not there. Name completed scorecards, PDF or Word.`
      : `${name} cannot be read: ${bytes.error.reason}`;
  return fail({ code: 'scorecard-unreadable', message, file: name });
};

const readAll = async (names: string[]): Promise<Reply<CompletedScorecard[]>> => {
  const cards: CompletedScorecard[] = [];
  for (const name of names) {
    const read = await readFile(name);
    if (!read.ok) return read;
    cards.push(...read.value);
  }
  return ok(cards);
};

/** Another file of that name is left alone: it may be a debrief in which somebody has written. */
const writeNew = async (out: string, bytes: Uint8Array): Promise<Reply<null>> => {
  const path = resolve(out);
  if (await nodeFiles.exists(path)) {
    const there = await nodeFiles.read(path);
    if (there.ok && Buffer.compare(there.value, bytes) === 0) return ok(null);
    return fail({
      code: 'folder-unwritable',
      message: `${out} is there already and holds something else. It was not overwritten. Name another file for --out, or remove this one first.`,
      file: out,
    });
  }
  const made = await nodeFiles.makeFolder(dirname(path));
  if (!made.ok) return fail(failureOfWriting(made.error, out));
  const written = await nodeFiles.write(path, bytes);
  if (written.ok) return ok(null);
  if (made.value !== null) await nodeFiles.removeEmptyFolders(dirname(path), made.value);
  return fail(failureOfWriting(written.error, out));
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What a person should look at first, on standard error. */
const notes = ({ competencies, unassessed, missing, wideFrom }: Debrief): string[] => {
  const wide = competencies.filter((row) => row.wide).map(({ name }) => name);
  return [
    ...(wide.length > 0 ? [`Spread of ${wideFrom} or more: ${wide.join(', ')}.`] : []),
    ...(unassessed.length > 0
      ? [`Rated by nobody: ${unassessed.map(({ name }) => name).join(', ')}.`]
      : []),
    ...(missing.length > 0
      ? [`No scorecard for ${missing.map(({ label, title }) => `${label} ${title}`).join(', ')}.`]
      : []),
  ];
};

/** Completed scorecards become one document, or nothing is written. */
export const debrief = async (names: string[], options: DebriefOptions): Promise<Reply<null>> => {
  const ending = formatSchema.safeParse(extname(options.out).slice(1).toLowerCase());
  if (!ending.success)
    return fail({
      code: 'call-invalid',
      message: `--out ${options.out} ends in neither .pdf nor .docx. Name a file with one of these endings.`,
    });
  const format: Format = ending.data;
  const cards = await readAll(names);
  if (!cards.ok) return cards;
  const gathered = gatherDebrief(cards.value);
  if (!gathered.ok) return gathered;
  const document = await renderDebrief(
    { debrief: gathered.value, format, paper: options.paper, weights: null },
    findInstallation().fonts,
  );
  if (!document.ok) return document;
  const { bytes, pages } = document.value;
  const written = await writeNew(options.out, bytes);
  if (!written.ok) return written;
  if (options.json) {
    const file = { path: options.out, format, bytes: bytes.length, pages };
    process.stdout.write(
      `${JSON.stringify({ schema: 'interview-kit/debrief@1', debrief: gathered.value, file }, null, 2)}\n`,
    );
    return ok(null);
  }
  for (const note of notes(gathered.value)) process.stderr.write(`Note: ${note}\n`);
  process.stderr.write(
    `${basename(options.out)}: ${plural(cards.value.length, 'scorecard')} side by side.\n`,
  );
  process.stdout.write(`${options.out}\n`);
  return ok(null);
};
