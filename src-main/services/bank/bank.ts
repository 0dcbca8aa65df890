import type { z } from 'zod';
import type {
  BankEntry,
  BankFacts,
  BankQuery,
  bankFoundSchema,
} from '../../contract/bank-shapes.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Reply } from '../../contract/reply.ts';
import { emptyBank, type Bank, type BankCompetency } from '../../core/bank/bank.ts';
import { changeBank, type BankChange } from '../../core/bank/bank-change.ts';
import { mergeBank } from '../../core/bank/merge-bank.ts';
import { askFromList, draftOfOurs, type ForKit } from '../../core/bank/question-drafts.ts';
import { findOurs, findTeams, questionRows } from '../../core/bank/question-rows.ts';
import { createQuestionSearch } from '../../core/bank/search-questions.ts';
import type { Competency } from '../../core/competency/competency.ts';
import type { Kit } from '../../core/kit/kit.ts';
import { isLastResort } from '../../core/kit/planning/needs.ts';
import type { LintRule } from '../../core/lint/lint-rule.ts';
import { fail, ok } from '../../core/result.ts';
import type { Ports } from '../ports.ts';
import { createTurns } from '../turns.ts';
import { createBankFiles } from './bank-files.ts';
import { createBankStore } from './bank-store.ts';

type BankPorts = Pick<Ports, 'app' | 'chooser' | 'files' | 'log' | 'tellAll'>;
type Library = () => Promise<Competency[]>;

const gone: Failure = {
  code: 'bank-entry-invalid',
  message: 'That question is not there any more. Another window may have removed it.',
};

/** What the team says of one of ours, where it says something. */
const definitionOf = (said: BankCompetency | undefined, ours: string): string =>
  said === undefined || said.definition === '' ? ours : said.definition;

/** A competency that is neither ours nor the bank's cannot be planned for; the question stays without. */
const withKnownCompetencies = (
  changes: readonly BankChange[],
  bank: Bank,
  ours: readonly Competency[],
): BankChange[] => {
  const known = new Set([
    ...ours.map(({ id }) => id),
    ...bank.competencies.map(({ id }) => id),
    ...changes.flatMap((one) => (one.do === 'put-competency' ? (one.competency.id ?? []) : [])),
  ]);
  return changes.map((one) =>
    one.do === 'put-question' &&
    one.question.competency !== null &&
    !known.has(one.question.competency)
      ? { ...one, question: { ...one.question, competency: null } }
      : one,
  );
};

/**
 * The team's own bank: read and changed, brought from files and written to them, searched together with ours, and
 * merged into the library that kits are built from.
 * @param noteFile remembers a written file, so that a window can have it shown
 */
export const createBank = (
  ports: BankPorts,
  library: Library,
  lintRules: () => Promise<LintRule[]>,
  noteFile: (path: string) => string,
) => {
  const store = createBankStore(ports);
  const search = createQuestionSearch();
  const turns = createTurns();
  let indexed: Bank | null = null;
  let merged: { bank: Bank; library: Competency[] } | null = null;

  const indexBank = async (bank: Bank): Promise<void> => {
    if (indexed === bank) return;
    await search.keep(questionRows(await library(), bank));
    indexed = bank;
  };

  return {
    /** The bank as kits are built with it; an empty one, and a line in the log, where it cannot be read. */
    async current(): Promise<Bank> {
      const kept = await store.read();
      if (kept.ok) return kept.value.bank;
      ports.log(`Kits are built without the question bank: ${kept.error.message}`);
      return emptyBank;
    },

    /** The library with the bank in it; ours alone, and a line in the log, where the bank cannot be read. */
    async library(): Promise<Competency[]> {
      const ours = await library();
      const kept = await store.read();
      if (!kept.ok) {
        ports.log(`Kits are built without the question bank: ${kept.error.message}`);
        return ours;
      }
      const { bank } = kept.value;
      if (merged?.bank !== bank) merged = { bank, library: mergeBank(ours, bank) };
      return merged.library;
    },

    async read(): Promise<Reply<BankFacts>> {
      const kept = await store.read();
      if (!kept.ok) return kept;
      const { bank, notice } = kept.value;
      const ours = await library();
      const known = new Set(ours.map(({ id }) => id));
      const said = new Map(bank.competencies.map((one) => [one.id, one]));
      return ok({
        questions: bank.questions.length,
        competencies: bank.competencies,
        named: [
          ...bank.competencies
            .filter(({ id }) => !known.has(id))
            .map(({ id, name, definition }) => ({ id, name, definition, isOwn: true })),
          ...ours
            .filter((one) => !isLastResort(one))
            .map(({ id, name, definition }) => ({
              id,
              name: said.get(id)?.name ?? name,
              definition: definitionOf(said.get(id), definition),
              isOwn: false,
            }))
            .sort((a, b) => a.name.localeCompare(b.name, 'en')),
        ],
        notice,
      });
    },

    async change(
      changes: readonly BankChange[],
    ): Promise<Reply<{ undo: BankChange[]; put: string[] }>> {
      const ours = await library();
      return store.change((bank) => {
        const changed = changeBank(bank, withKnownCompetencies(changes, bank, ours));
        if (!changed.ok) return fail({ code: 'bank-entry-invalid', message: changed.error });
        const { undo, put } = changed.value;
        return ok({ bank: changed.value.bank, value: { undo, put } });
      });
    },

    async search({
      query,
      from,
      limit,
      ...filter
    }: BankQuery): Promise<Reply<z.output<typeof bankFoundSchema>>> {
      const kept = await store.current();
      if (!kept.ok) return kept;
      await turns('index', () => indexBank(kept.value.bank));
      const rows = search.find(query, filter);
      return ok({ total: rows.length, rows: rows.slice(from, from + limit) });
    },

    async question(id: string): Promise<Reply<BankEntry>> {
      const kept = await store.current();
      if (!kept.ok) return kept;
      const team = findTeams(kept.value.bank, id);
      if (team) return ok({ source: 'team', question: team });
      const found = findOurs(await library(), id);
      return found
        ? ok({ source: 'ours', question: draftOfOurs(found.competency, found.question) })
        : fail(gone);
    },

    async ask(id: string, kit: Kit): Promise<Reply<ForKit>> {
      const kept = await store.current();
      if (!kept.ok) return kept;
      const asked = askFromList(kit, await library(), kept.value.bank, id);
      return asked ? ok(asked) : fail(gone);
    },

    ...createBankFiles(ports, store, library, lintRules, noteFile),
  };
};
export type BankService = ReturnType<typeof createBank>;
