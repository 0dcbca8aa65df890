import { basename, join, resolve } from 'node:path';
import type { Reply } from '../../contract/reply.ts';
import { emptyBank, type Bank } from '../../core/bank/bank.ts';
import { mergeBank } from '../../core/bank/merge-bank.ts';
import { planImport } from '../../core/bank/plan-import.ts';
import type { ImportProblem } from '../../core/bank/rows/import-entry.ts';
import type { Competency } from '../../core/competency/competency.ts';
import { compileRules } from '../../core/lint/compile-rules.ts';
import { fail, ok } from '../../core/result.ts';
import { readBankFile } from '../../services/bank/bank-formats.ts';
import { loadLintRules } from '../../services/lint-rules.ts';
import { findInstallation } from '../local/installation.ts';
import { nodeFiles } from '../local/node-files.ts';

const placeOf = ({ row, table, column }: ImportProblem): string =>
  [
    ...(table === null ? [] : [`table ${table}`]),
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`“${column}”`]),
  ].join(', ');

/** One line for each thing that is wrong: file, place, what it is, what to do. */
export const describeProblem = (file: string, problem: ImportProblem): string => {
  const place = placeOf(problem);
  const left = problem.refused ? 'Left out' : 'Note';
  return `${left}: ${file}${place === '' ? '' : `, ${place}`}: ${problem.message} ${problem.fix}`;
};

const faults = { missing: 'There is no file', folder: 'A folder has the name' } as const;

/**
 * The questions of a file; nothing is stored. What is wrong in the file goes to standard error, and the rest is
 * taken. Fails with `bank-unreadable` where nothing of it can be.
 * @param argument the file as it was typed
 */
export const readBankArgument = async (
  ours: Competency[],
  argument: string,
): Promise<Reply<Bank>> => {
  const bytes = await nodeFiles.read(resolve(argument));
  if (!bytes.ok) {
    const { kind, reason } = bytes.error;
    const message =
      kind === 'missing' || kind === 'folder'
        ? `${faults[kind]} ${argument}. Name a CSV, YAML or Word file of questions.`
        : `${argument} cannot be read: ${reason}. Check its permissions.`;
    return fail({ code: 'bank-unreadable', message, file: argument });
  }
  const given = await readBankFile(bytes.value, basename(argument));
  if (!given.ok) return fail({ ...given.error, file: argument });
  const folder = join(findInstallation().resources, 'lint');
  const rules = compileRules(await loadLintRules(nodeFiles, folder));
  const { bank, problems } = planImport(emptyBank, ours, given.value, rules);
  for (const problem of problems) process.stderr.write(`${describeProblem(argument, problem)}\n`);
  if (bank.questions.length === 0 && bank.competencies.length === 0)
    return fail({
      code: 'bank-unreadable',
      message: `${argument} holds no question that can be used. Mend what is named above and try again.`,
      file: argument,
    });
  return ok(bank);
};

/** The library with the questions of a file before ours. */
export const withBank = async (
  ours: Competency[],
  argument: string,
): Promise<Reply<Competency[]>> => {
  const bank = await readBankArgument(ours, argument);
  return bank.ok ? ok(mergeBank(ours, bank.value)) : bank;
};
