import type { BankFormat } from '../../contract/bank-shapes.ts';
import type { Reply } from '../../contract/reply.ts';
import type { Bank } from '../../core/bank/bank.ts';
import type { NamedCompetency } from '../../core/bank/competency-names.ts';
import { headings } from '../../core/bank/rows/columns.ts';
import type { GivenBank } from '../../core/bank/rows/import-entry.ts';
import { readRows, type BankTable } from '../../core/bank/rows/read-rows.ts';
import { bankTable, bankTables } from '../../core/bank/rows/write-rows.ts';
import { fail, ok } from '../../core/result.ts';
import { writeTables } from '../../documents/docx/write-tables.ts';
import { decodeText } from '../page-formats/decode-text.ts';
import { foreignFormat } from '../page-formats/foreign-format.ts';
import { writeCsv } from '../csv.ts';
import { readCsv } from './bank-csv.ts';
import { readWordTables } from './bank-word.ts';
import { readYaml, writeYaml } from './bank-yaml.ts';

/** Thousands of questions with everything beside them; what is beyond was taken by mistake. */
const largest = 10_000_000;

/** Columns that hold sentences are given the room. */
const shares: Record<string, number> = {
  [headings.text]: 5,
  [headings.probes]: 5,
  [headings.ladder]: 5,
  [headings['anchor-poor']]: 3,
  [headings['anchor-sound']]: 3,
  [headings['anchor-strong']]: 3,
  [headings.backup]: 3,
  [headings.note]: 3,
  [headings.competency]: 3,
  [headings.definition]: 6,
  [headings.finds]: 4,
};

const textTable = (title: string, rows: string[][]) => ({
  title,
  rows,
  shares: (rows[0] ?? []).map((heading) => shares[heading] ?? 2),
});

/** The bank as the bytes of a file. */
export const writeBank = async (
  bank: Bank,
  ours: readonly NamedCompetency[],
  format: BankFormat,
): Promise<Uint8Array> => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'csv':
      return bytes(writeCsv(bankTable(bank, ours)));
    case 'yaml':
      return bytes(writeYaml(bank));
    case 'docx': {
      const { questions, competencies } = bankTables(bank, ours);
      return writeTables('Question bank', [
        textTable('Questions', questions),
        ...(bank.competencies.length > 0 ? [textTable('Competencies', competencies)] : []),
      ]);
    }
  }
};

const readTables = (tables: readonly BankTable[]): GivenBank => {
  const read = tables.map(readRows);
  // A document may hold tables about something else; they are told of only where no table is about questions.
  const about = read.filter(({ problems }) => !problems.some((one) => one.refused && !one.row));
  const taken = about.length > 0 ? about : read.slice(0, 1);
  return {
    entries: taken.flatMap(({ entries }) => entries),
    refused: taken.flatMap(({ refused }) => refused),
    problems: taken.flatMap(({ problems }) => problems),
  };
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const looksLikeYaml = (name: string, text: string): boolean =>
  /\.(?:ya?ml|json)$/iu.test(name) ||
  (!/\.(?:csv|tsv|txt)$/iu.test(name) && /^\s*(?:schema:|questions:|- |\{|\[)/u.test(text));

/**
 * What a file of questions holds: a CSV in any of the usual encodings and with any usual separator, YAML, or the
 * tables of a Word file. Fails with `bank-unreadable` where it is none of these.
 */
export const readBankFile = async (bytes: Uint8Array, name: string): Promise<Reply<GivenBank>> => {
  const unreadable = (why: string): Reply<never> =>
    fail({ code: 'bank-unreadable', message: `${name} ${why}`, file: name });
  if (bytes.length > largest) return unreadable('is larger than 10 MB. Split it and try again.');
  if (isZip(bytes)) {
    if (/\.(?:xlsx|ods|numbers)$/iu.test(name))
      return unreadable(
        'is a workbook. Save it as CSV (UTF-8) in your spreadsheet and add that file.',
      );
    const word = await readWordTables(bytes);
    return word.ok ? ok(readTables(word.value)) : unreadable(word.error);
  }
  const foreign = foreignFormat(bytes);
  if (foreign !== null && !/^\uFEFF?[\x20-\x7E]/u.test(String.fromCharCode(...bytes.slice(0, 2))))
    return unreadable(
      'is not a table of questions. Save it as CSV, YAML or Word (.docx) and add that file.',
    );
  const text = decodeText(bytes);
  if (text === null)
    return unreadable(
      'is not a text file. Save it as CSV, YAML or Word (.docx) and add that file.',
    );
  if (text.trim() === '') return unreadable('is empty. The sample file shows what it should hold.');
  if (looksLikeYaml(name, text)) {
    const yaml = readYaml(text);
    return yaml.ok ? yaml : unreadable(yaml.error);
  }
  const { rows, problems } = readCsv(text);
  const read = readRows({ rows, table: null });
  return ok({ ...read, problems: [...read.problems, ...problems] });
};
