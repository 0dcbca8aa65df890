import { basename } from 'node:path';
import type { z } from 'zod';
import type { BankFormat, BankTaken, bankExportedSchema } from '../../contract/bank-shapes.ts';
import type { Reply } from '../../contract/reply.ts';
import type { Bank } from '../../core/bank/bank.ts';
import { undoOf } from '../../core/bank/bank-undo.ts';
import { planImport, type ImportPlan } from '../../core/bank/plan-import.ts';
import type { Competency } from '../../core/competency/competency.ts';
import { compileRules, type CompiledRules } from '../../core/lint/compile-rules.ts';
import type { LintRule } from '../../core/lint/lint-rule.ts';
import { fail, ok } from '../../core/result.ts';
import { failureOfWriting } from '../file-failures.ts';
import { describeFolder } from '../file-names.ts';
import { freePath } from '../free-path.ts';
import type { Caller, Ports } from '../ports.ts';
import { readBankFile, writeBank } from './bank-formats.ts';
import type { BankStore } from './bank-store.ts';

/**
 * What goes between the bank and files: what a file would bring is told, taken in, and the bank written to one.
 * @param noteFile remembers a written file, so that a window can have it shown
 */
export const createBankFiles = (
  ports: Pick<Ports, 'app' | 'chooser' | 'files'>,
  store: BankStore,
  library: () => Promise<Competency[]>,
  lintRules: () => Promise<LintRule[]>,
  noteFile: (path: string) => string,
) => {
  const compiled = async (): Promise<CompiledRules> => compileRules(await lintRules());

  const planFor = async (
    bytes: Uint8Array,
    name: string,
    bank: Bank,
  ): Promise<Reply<ImportPlan>> => {
    const given = await readBankFile(bytes, name);
    return given.ok ? ok(planImport(bank, await library(), given.value, await compiled())) : given;
  };

  /** The folder for an export; null: the person chose none. */
  const folderFor = async (caller: Pick<Caller, 'id'>): Promise<string | null> =>
    ports.chooser ? ports.chooser.exportFolder(caller.id) : ports.app.folder;

  return {
    async preview(name: string, bytes: Uint8Array): Promise<Reply<Omit<ImportPlan, 'bank'>>> {
      const kept = await store.read();
      if (!kept.ok) return kept;
      const plan = await planFor(bytes, name, kept.value.bank);
      if (!plan.ok) return plan;
      const { rows, problems } = plan.value;
      return ok({ rows, problems });
    },

    async take(name: string, bytes: Uint8Array): Promise<Reply<BankTaken>> {
      const given = await readBankFile(bytes, name);
      if (!given.ok) return given;
      const ours = await library();
      const rules = await compiled();
      return store.change((before) => {
        const { bank, rows } = planImport(before, ours, given.value, rules);
        const undo = undoOf(before, bank);
        const count = (outcome: string): number =>
          rows.filter((row) => row.outcome === outcome).length;
        return ok({
          bank: undo.length === 0 ? before : bank,
          value: { added: count('new'), changed: count('changed'), undo },
        });
      });
    },

    async export(
      format: BankFormat,
      caller: Pick<Caller, 'id'>,
    ): Promise<Reply<z.output<typeof bankExportedSchema>>> {
      const kept = await store.read();
      if (!kept.ok) return kept;
      const folder = await folderFor(caller);
      if (folder === null)
        return fail({ code: 'cancelled', message: 'No folder was chosen. Nothing was exported.' });
      const where = describeFolder(folder, ports.app.home);
      const { bank } = kept.value;
      const bytes = await writeBank(bank, await library(), format);
      const made = await ports.files.makeFolder(folder);
      if (!made.ok) return fail(failureOfWriting(made.error, where));
      const path = await freePath(ports.files, folder, `Question bank.${format}`);
      const name = basename(path);
      const written = await ports.files.write(path, bytes);
      if (!written.ok) return fail(failureOfWriting(written.error, name));
      return ok({
        id: noteFile(path),
        name,
        where,
        questions: bank.questions.length,
        competencies: bank.competencies.length,
      });
    },
  };
};
