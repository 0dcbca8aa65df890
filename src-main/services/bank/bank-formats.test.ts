import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import '../../core/fixed-runs.fixture.ts';
import type { BankFormat } from '../../contract/bank-shapes.ts';
import { anyBank } from '../../core/bank/any-bank.fixture.ts';
import { emptyBank, plainQuestion, type Bank } from '../../core/bank/bank.ts';
import { planImport, type ImportPlan } from '../../core/bank/plan-import.ts';
import { sampleFile } from '../../core/bank/sample-file.ts';
import { bundledLibrary } from '../../core/kit/bundled.fixture.ts';
import { readBankFile, writeBank } from './bank-formats.ts';

const ours = bundledLibrary.slice(0, 3);

const planOf = async (
  bytes: Uint8Array,
  name: string,
  bank: Bank = emptyBank,
): Promise<ImportPlan> => {
  const given = await readBankFile(bytes, name);
  if (!given.ok) throw new Error(given.error.message);
  return planImport(bank, ours, given.value);
};
const csv = (text: string, name = 'Questions.csv'): Promise<ImportPlan> =>
  planOf(new TextEncoder().encode(text), name);

const bankOf = (texts: string[]): Bank => ({
  ...emptyBank,
  questions: texts.map((text, at) => ({ ...plainQuestion, id: `q-${at}`, text })),
});

describe('a bank that is exported and imported again', () => {
  it.each([
    ['csv', 150],
    ['yaml', 150],
    ['docx', 40],
  ] as const)(
    'is the same, whatever its texts hold, as %s',
    async (format: BankFormat, numRuns) => {
      await fc.assert(
        fc.asyncProperty(anyBank(ours.map(({ id }) => id)), async (bank) => {
          const bytes = await writeBank(bank, ours, format);
          const plan = await planOf(bytes, `Question bank.${format}`);
          expect(plan.problems.filter(({ refused }) => refused)).toEqual([]);
          expect(plan.bank).toEqual(bank);
        }),
        { numRuns },
      );
    },
    120_000,
  );

  it('keeps questions with the first of two competencies that have the same name', async () => {
    const named = (id: string) => ({
      id,
      name: 'Rope work',
      definition: '',
      finds: [],
      judges: [],
    });
    const bank = {
      ...bankOf(['Which knot slipped last?']),
      competencies: [named('bank-a'), named('bank-b')],
    };
    const questions = bank.questions.map((one) => ({ ...one, competency: 'bank-a' }));
    for (const format of ['csv', 'yaml', 'docx'] as const) {
      const plan = await planOf(
        await writeBank({ ...bank, questions }, ours, format),
        `b.${format}`,
      );
      expect(plan.bank.questions.map(({ competency }) => competency)).toEqual(['bank-a']);
    }
  });

  it('changes nothing when it is taken into the bank that it came from', async () => {
    const bank = bankOf(['Which chart did you trust least?', 'Where did you run aground?']);
    for (const format of ['csv', 'yaml', 'docx'] as const) {
      const plan = await planOf(await writeBank(bank, ours, format), `b.${format}`, bank);
      expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
      expect(plan.bank).toEqual(bank);
    }
  });
});

describe('an exported CSV', () => {
  it('holds no cell that a spreadsheet would run', async () => {
    const bank = bankOf(['=1+1', '@cmd', '+49 or -3?', '-1', "'=x"]);
    const text = new TextDecoder().decode(await writeBank(bank, ours, 'csv'));
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect((await csv(text)).bank.questions.map((one) => one.text)).toEqual(
      bank.questions.map((one) => one.text),
    );
  });
});

describe('an imported CSV', () => {
  const table =
    'Competency,Question,Type\nÜbersicht,Wo war es am flachsten?,behavioral\nÜbersicht,Was täten Sie bei Nebel?,situational\n';

  it('is read in the encodings and with the separators that programs write', async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(table, (c) => c.charCodeAt(0)).buffer),
    ]);
    const windows = Uint8Array.from(table, (c) => c.charCodeAt(0));
    const files = [
      new TextEncoder().encode(table),
      new TextEncoder().encode(`\uFEFF${table}`),
      utf16,
      windows,
      ...[';', '\t'].map((mark) => new TextEncoder().encode(table.replaceAll(',', mark))),
      new TextEncoder().encode(`sep=;\r\n${table.replaceAll(',', ';')}`),
    ];
    for (const file of files) {
      const { bank } = await planOf(file, 'Fragen.csv');
      expect(bank.questions.map(({ text, type }) => [text, type])).toEqual([
        ['Wo war es am flachsten?', 'behavioral'],
        ['Was täten Sie bei Nebel?', 'situational'],
      ]);
      expect(bank.competencies.map(({ name }) => name)).toEqual(['Übersicht']);
    }
  });

  it('that is no table of questions is refused in words, and so is what is no text', async () => {
    const files: [string, Uint8Array, RegExp][] = [
      ['a.csv', new TextEncoder().encode('  \n'), /is empty/u],
      ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /not a table/u],
      ['a.yaml', new TextEncoder().encode('questions: [a'), /not valid YAML/u],
      ['a.yaml', new TextEncoder().encode('schema: interview-kit/bank@2\n'), /newer version/u],
      ['a.yaml', new TextEncoder().encode('just words'), /no list of questions/u],
    ];
    for (const [name, bytes, says] of files) {
      const read = await readBankFile(bytes, name);
      expect(read).toMatchObject({ ok: false, error: { code: 'bank-unreadable' } });
      if (!read.ok) expect(read.error.message).toMatch(says);
    }
  });
});

describe('the sample file', () => {
  it('is read without a word about it, and its competencies are ours', async () => {
    const given = await readBankFile(new TextEncoder().encode(sampleFile.text), sampleFile.name);
    if (!given.ok) throw new Error(given.error.message);
    const { bank, rows, problems } = planImport(emptyBank, bundledLibrary, given.value);
    expect(problems).toEqual([]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect(bank.competencies).toEqual([]);
  });
});

describe('YAML that was written by hand', () => {
  it('is read by the names of its fields', async () => {
    const plan = await csv(
      [
        '- question: Which light did you steer by?',
        '  level: [senior, lead]',
        '  probes:',
        '    situation: What was the weather like?',
        '    result: Where did you end up?',
        '- question: ""',
        '  level: senior',
        '',
      ].join('\n'),
      'ours.yaml',
    );
    expect(plan.bank.questions).toMatchObject([
      {
        text: 'Which light did you steer by?',
        bands: ['senior', 'lead'],
        probes: [
          { part: 'situation', text: 'What was the weather like?' },
          { part: 'result', text: 'Where did you end up?' },
        ],
      },
    ]);
    expect(plan.rows).toMatchObject([
      { row: 1, outcome: 'new' },
      { row: 2, outcome: 'refused' },
    ]);
  });
});
