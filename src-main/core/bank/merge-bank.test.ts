import { describe, expect, it } from 'vitest';
import { findCompetencies } from '../competency/find-competencies.ts';
import type { QuestionType } from '../competency/competency.ts';
import { suggestQuestions } from '../kit/alternatives.ts';
import { buildKit, type KitInput } from '../kit/build-kit.ts';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import type { Kit, Question } from '../kit/kit.ts';
import { questionsFor } from '../kit/planning/choose-questions.ts';
import { readJobFamily } from '../job-family/read-job-family.ts';
import { emptyBank, plainQuestion, type Bank, type BankQuestion } from './bank.ts';
import { mergeBank } from './merge-bank.ts';
import { askFromList } from './question-drafts.ts';

const question = (id: string, text: string, rest: Partial<BankQuestion> = {}): BankQuestion => ({
  ...plainQuestion,
  id,
  text,
  ...rest,
});
const withQuestions = (...questions: BankQuestion[]): Bank => ({ ...emptyBank, questions });

const family = readJobFamily(`# Harbor pilot

## Responsibilities

- Own the outcome of every passage from the first call to the berth
- Analyze data about tides and accidents
- Splice ropes with apprentices
- Take ownership of the pilot boat and its upkeep

## Requirements

- Calm under pressure

## Hiring process

- A 45 minute interview with the harbor master
- A 60 minute interview with two senior pilots
- A 45 minute interview with the director
`);
const kitOf = (bank: Bank, form: 'A' | 'B' = 'A'): Kit => {
  const [level] = family.levels;
  if (!level) throw new Error('the page has no level');
  const input: KitInput = {
    family,
    level,
    specialty: null,
    library: mergeBank(bundledLibrary, bank),
    source: { file: 'pilot.md', sha256: '0'.repeat(64) },
    form,
  };
  return buildKit(input);
};
const questionsOf = (kit: Kit): Question[] => kit.stages.flatMap((stage) => stage.questions);
const teams = (kit: Kit): Question[] =>
  questionsOf(kit).filter(({ source }) => source.startsWith('bank:'));

const splicing: Bank = {
  ...emptyBank,
  competencies: [
    {
      id: 'bank-ropes',
      name: 'Rope work',
      definition: 'Joins and keeps ropes so that they hold.',
      finds: ['splice rope*'],
      judges: ['operations'],
    },
  ],
};

describe('a library with the team’s bank', () => {
  it('is the library itself where the bank is empty', () => {
    expect(mergeBank(bundledLibrary, emptyBank)).toBe(bundledLibrary);
  });

  it('finds the team’s own competency before ours', () => {
    const bank: Bank = {
      ...splicing,
      competencies: splicing.competencies.map((one) => ({ ...one, finds: ['tide*'] })),
    };
    const library = mergeBank(bundledLibrary, bank);
    const line = 'Analyze data about tides and accidents';
    expect(findCompetencies(line, bundledLibrary).length).toBeGreaterThan(0);
    expect(findCompetencies(line, library)[0]?.competency.id).toBe('bank-ropes');
  });

  it('finds one of ours by the team’s phrases too', () => {
    const bank: Bank = {
      ...emptyBank,
      competencies: [
        { id: 'ownership', name: 'Ownership', definition: '', finds: ['berth'], judges: [] },
      ],
    };
    const found = findCompetencies('Knows each berth', mergeBank(bundledLibrary, bank));
    expect(found[0]?.competency.id).toBe('ownership');
  });
});

describe('a kit built with the bank', () => {
  const own = question('own-1', 'Tell us of {a berth} that you would not give up. What was it?', {
    competency: 'ownership',
    probes: [{ part: 'result', text: 'Who has it now?' }],
    anchors: { sound: 'Names one.', strong: 'Names one and its price.', senior: 'Names a harbor.' },
  });

  it('asks the team’s question in the place of ours, word for word, with its anchors', () => {
    const asked = teams(kitOf(withQuestions(own)));
    expect(asked).toMatchObject([
      {
        source: 'bank:own-1',
        competency: 'ownership',
        text: own.text,
        probes: own.probes,
        backup: null,
      },
    ]);
    expect(asked[0]?.anchors.map(({ rating }) => rating)).toEqual([1, 3, 5]);
    expect(asked[0]?.anchors[1]?.text).toBe('Names one.');
    // The level works alone; what is strong there is what is sound for a senior.
    expect(asked[0]?.anchors[2]?.text).toBe('Names a harbor.');
  });

  it('asks it in no kit whose band it does not suit, and in no interview where its type does not fit', () => {
    expect(teams(kitOf(withQuestions({ ...own, bands: ['executive'] })))).toEqual([]);
    expect(teams(kitOf(withQuestions({ ...own, type: 'logistics' })))).toEqual([]);
    expect(teams(kitOf(withQuestions({ ...own, competency: 'payroll-tax' })))).toEqual([]);
  });

  it('asks about a competency of the team’s own, in both forms, with the team’s question where there is one', () => {
    const bank: Bank = {
      ...splicing,
      questions: [
        question('rope', 'Which rope of yours broke last?', { competency: 'bank-ropes' }),
      ],
    };
    const askedIn = (form: 'A' | 'B') =>
      questionsOf(kitOf(bank, form)).filter(({ competency }) => competency === 'bank-ropes');
    expect(askedIn('A').map(({ source }) => source)).toContain('bank:rope');
    expect(askedIn('B').length).toBeGreaterThan(0);
    expect(kitOf(bank).competencies).toContainEqual(
      expect.objectContaining({ name: 'Rope work', pitfalls: [] }),
    );
  });

  it('shares no rated question between form A and form B, and leaves ours in their forms', () => {
    const types: QuestionType[] = ['behavioral', 'situational', 'behavioral', 'knowledge'];
    const bank = withQuestions(
      ...types.map((type, at) =>
        question(`q-${at}`, `Number ${at}?`, { type, competency: 'ownership' }),
      ),
    );
    const merged = mergeBank(bundledLibrary, bank).find(({ id }) => id === 'ownership');
    const plain = bundledLibrary.find(({ id }) => id === 'ownership');
    if (!merged || !plain) throw new Error('the library has no ownership');
    const idsIn = (form: 'A' | 'B', from = merged) =>
      questionsFor(from, 'senior', form).map(({ id }) => id);
    expect(idsIn('A').filter((id) => idsIn('B').includes(id))).toEqual([]);
    expect(idsIn('A')).toEqual(['q-0', 'q-1', ...idsIn('A', plain)]);
    expect(idsIn('B')).toEqual(['q-2', 'q-3', ...idsIn('B', plain)]);
    const sources = (form: 'A' | 'B') => teams(kitOf(bank, form)).map(({ source }) => source);
    expect(sources('A').filter((one) => sources('B').includes(one))).toEqual([]);
    expect(sources('B').length).toBeGreaterThan(0);
  });

  it('suggests the team’s questions first', () => {
    const kit = kitOf(emptyBank);
    const [stage] = kit.stages;
    const library = mergeBank(bundledLibrary, withQuestions(own));
    const [first] = suggestQuestions(kit, stage?.id ?? '', 'ownership', library);
    expect(first?.source).toBe('bank:own-1');
  });
});

describe('a question of the list, asked for a kit', () => {
  it('brings its competency where the kit does not have it', () => {
    const kit = kitOf(emptyBank);
    const bank: Bank = {
      ...splicing,
      questions: [question('rope', 'Which rope broke?', { competency: 'bank-ropes' })],
    };
    expect(askFromList(kit, bundledLibrary, bank, 'bank:rope')).toMatchObject({
      question: { competency: 'bank-ropes', source: 'bank:rope' },
      competency: { id: 'bank-ropes', name: 'Rope work', priority: 'supporting' },
    });
    expect(askFromList(kit, bundledLibrary, bank, 'bank:none')).toBeNull();
  });

  it('is recorded, not rated, where it asks for a fact; without a competency it is rated all the same', () => {
    const kit = kitOf(emptyBank);
    const bank = withQuestions(
      question('boat', 'Which licence do you hold?', { type: 'logistics' }),
      question('sea', 'Why the sea?'),
    );
    expect(askFromList(kit, bundledLibrary, bank, 'bank:boat')).toMatchObject({
      question: { type: 'logistics', anchors: [], competency: null },
    });
    const sea = askFromList(kit, bundledLibrary, bank, 'bank:sea');
    expect(sea).toMatchObject({ question: { competency: null }, competency: null });
    expect(sea?.question.anchors).toHaveLength(3);
  });
});
