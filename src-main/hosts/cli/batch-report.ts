import { join } from 'node:path';
import type { FailedRole } from '../../services/batch-plan.ts';
import type { BatchFile } from '../../services/batch-role.ts';
import type { BatchResult } from '../../services/batch-run.ts';
import { oneLine } from './failure-line.ts';

/** "pages/pilot.md: Senior pilot, Ice: why, and what to do". */
export const describeFailedRole = ({ page, level, specialty, failure }: FailedRole): string => {
  const role = [level, specialty].filter((title) => title !== null).join(', ');
  const words = oneLine(failure.message);
  if (role !== '') return `${page}: ${role}: ${words}`;
  return words.startsWith(page) || words.includes(` ${page}`) ? words : `${page}: ${words}`;
};

/** What a person should know of files that were not overwritten, a line each. */
export const batchLines = ({ files, skipped }: BatchResult, out: string): string[] => [
  ...skipped
    .filter(({ reason }) => reason === 'changed')
    .map(
      ({ name }) => `${join(out, name)} was changed since it was written. It was left as it is.`,
    ),
  ...files.flatMap(({ name, beside }) =>
    beside === null
      ? []
      : [
          `${beside} was there already and not as it was written. The new one is ${join(out, name)}.`,
        ],
  ),
];

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** One line for the end of a run in which something failed. */
export const summaryOf = ({ files, skipped, failed }: BatchResult): string =>
  `${count(failed.length, 'role or page', 'roles and pages')} failed, for the reasons above. ` +
  `${count(files.length, 'document was', 'documents were')} written and ${count(skipped.length, 'was', 'were')} there already. ` +
  'Run it again to make what is missing.';

const listed = (file: BatchFile, out: string) => {
  const { page, level, specialty, part, format, stage, bytes, pages, name } = file;
  return { path: join(out, name), page, level, specialty, part, format, stage, bytes, pages };
};

/** What `--json` prints. */
export const batchDocument = (result: BatchResult, out: string, zip: string | null) => ({
  schema: 'interview-kit/batch@1',
  files: result.files.map((file) => ({
    ...listed(file, out),
    beside: file.beside === null ? null : join(out, file.name, '..', file.beside),
  })),
  failed: result.failed.map(({ page, level, specialty, failure: { code, message } }) => ({
    page,
    level,
    specialty,
    code,
    message,
  })),
  skipped: result.skipped.map((file) => ({ ...listed(file, out), reason: file.reason })),
  zip,
  seconds: Math.round(result.seconds * 100) / 100,
});
