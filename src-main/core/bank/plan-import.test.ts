import { describe, expect, it } from 'vitest';
import { compiledRules } from '../lint/bundled-rules.fixture.ts';
import { emptyBank, plainQuestion, type Bank } from './bank.ts';
import { changeBank } from './bank-change.ts';
import { bankTable } from './rows/write-rows.ts';
import { undoOf } from './bank-undo.ts';
import { planImport } from './plan-import.ts';
import { readRows } from './rows/read-rows.ts';

const ours = [
  { id: 'ownership', name: 'Ownership' },
  { id: 'data-analysis', name: 'Data analysis' },
];
const plan = (rows: string[][], bank: Bank = emptyBank) =>
  planImport(bank, ours, readRows({ rows, table: null }), compiledRules);

const bank: Bank = {
  ...emptyBank,
  questions: [
    {
      ...plainQuestion,
      id: 'bank-fog',
      text: 'What did you do in the fog?',
      backup: 'And in the rain?',
      competency: 'ownership',
    },
  ],
};

describe('reading rows', () => {
  it('knows columns by many names, in any case, with a title above them', () => {
    const { bank: read, problems } = plan([
      ['Our questions', '', '', '', '', '', ''],
      [],
      ['Interview Question', 'SKILL', 'follow-ups', '1 (poor)', '3', '5', 'Seniority'],
      [
        'Where did you anchor last?',
        'ownership',
        '- Who was aboard?\n2. Result: What came of it?',
        'Nowhere',
        'In a bay',
        'In three bays',
        'Junior, mid',
      ],
    ]);
    expect(problems).toEqual([]);
    expect(read.questions).toEqual([
      {
        ...plainQuestion,
        id: 'bank-where-did-you-anchor-last',
        text: 'Where did you anchor last?',
        competency: 'ownership',
        bands: ['entry', 'working'],
        probes: [
          { part: 'action', text: 'Who was aboard?' },
          { part: 'result', text: 'What came of it?' },
        ],
        anchors: { poor: 'Nowhere', sound: 'In a bay', strong: 'In three bays' },
      },
    ]);
  });

  it('drops no row: each is taken or refused with row, column, reason and what to do', () => {
    const { rows, problems } = plan([
      ['Question', 'Type', 'Level', 'Favorite color'],
      ['Which knot held?', '', '', ''],
      ['', 'behavioral', '', ''],
      ['Which knot slipped?', 'riddle', '', ''],
      ['Which rope broke?', '', 'captain', ''],
      ['Which knot held?', '', '', ''],
      ['One', '', '', '', 'too many'],
      ['', '', '', ''],
    ]);
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'new'],
      [3, 'refused'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'refused'],
      [7, 'refused'],
    ]);
    expect(problems.map(({ row, column, refused }) => [row, column, refused])).toEqual([
      [null, 'Favorite color', false],
      [3, 'Question', true],
      [4, 'Type', true],
      [5, 'Level', true],
      [6, null, true],
      [7, null, true],
    ]);
    expect(rows.map(({ text }) => text)).toContain('Which knot slipped?');
    for (const { message, fix } of problems) {
      expect(message).toMatch(/\.$/u);
      expect(fix).toMatch(/\.$/u);
    }
  });

  it('says that there are no headings rather than guess', () => {
    const { rows, problems } = plan([['Which knot held?', 'Ownership']]);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ row: null, refused: true }]);
  });

  it('makes a competency that nobody knows the team’s own, and names the one that may be meant', () => {
    const { bank: read, problems } = plan([
      ['Question', 'Competency'],
      ['What did the numbers hide?', 'Analysis of data'],
    ]);
    expect(read.competencies).toMatchObject([
      { id: 'bank-analysis-of-data', name: 'Analysis of data' },
    ]);
    expect(read.questions).toMatchObject([{ competency: 'bank-analysis-of-data' }]);
    expect(problems).toMatchObject([
      { row: 2, refused: false, fix: expect.stringContaining('“Data analysis”') as string },
    ]);
  });

  it('says of a question that may not be asked why', () => {
    const { rows, problems } = plan([['Question'], ['How old are you?']]);
    expect(rows).toMatchObject([{ outcome: 'new' }]);
    expect(problems).toMatchObject([{ row: 2, refused: false }]);
  });
});

describe('taking a file into a bank', () => {
  it('knows an entry by its id or its words, and leaves what the file does not say', () => {
    const again = plan(
      [
        ['Question', 'Level'],
        ['what did you do in the fog', 'senior'],
      ],
      bank,
    );
    expect(again.rows).toMatchObject([{ outcome: 'changed' }]);
    expect(again.bank.questions).toEqual([
      {
        ...bank.questions[0],
        text: 'what did you do in the fog',
        bands: ['senior'],
      },
    ]);
    const byId = plan(
      [
        ['Id', 'Question'],
        ['bank-fog', 'What did you do in the mist?'],
      ],
      bank,
    );
    expect(byId.bank.questions).toMatchObject([
      { id: 'bank-fog', text: 'What did you do in the mist?', backup: 'And in the rain?' },
    ]);
  });

  it('is taken back by the undo that goes with it', () => {
    const { bank: after } = plan(
      [
        ['Question', 'Competency'],
        ['What did you do in the fog?', 'Night watch'],
        ['Who was on watch?', 'Night watch'],
      ],
      bank,
    );
    const back = changeBank(after, undoOf(bank, after));
    expect(back.ok && back.value.bank).toEqual(bank);
  });

  it('leaves out columns of which nothing is said, so that a small bank is a small table', () => {
    const [head] = bankTable({ ...bank, competencies: [] }, ours);
    expect(head).toEqual(['Question', 'Competency', 'Type', 'Levels', 'Backup', 'Id']);
  });
});
