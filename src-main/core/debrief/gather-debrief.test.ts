import { describe, expect, it } from 'vitest';
import { card, smallForm } from './cards.fixture.ts';
import type { CompletedScorecard, Rating } from './completed-scorecard.ts';
import { debriefSchema, type Debrief } from './debrief.ts';
import { gatherDebrief } from './gather-debrief.ts';

const gather = (...cards: CompletedScorecard[]): Debrief => {
  const gathered = gatherDebrief(cards);
  if (!gathered.ok) throw new Error(gathered.error.message);
  return debriefSchema.parse(gathered.value);
};

const rated = (dough: Rating): Partial<CompletedScorecard> => ({
  competencies: [{ id: 'dough', rating: dough }],
});

const row = ({ competencies }: Debrief, id: string) =>
  competencies.find((competency) => competency.id === id);

describe('ratings side by side', () => {
  it('stay with who gave them, in the order of the stages', () => {
    const debrief = gather(card('two', 'Cy', rated(4)), card('one', 'Bo', rated(2)));
    expect(debrief.columns.map(({ stage, interviewer }) => `${stage} ${interviewer}`)).toEqual([
      'S1 Bo',
      'S2 Cy',
    ]);
    expect(row(debrief, 'dough')).toMatchObject({
      ratings: [2, 4],
      spread: 2,
      wide: true,
      mean: 3,
    });
  });

  it('tell not asked, left blank, and not assessed apart', () => {
    const debrief = gather(
      card('one', 'Bo', rated('not-assessed')),
      card('two', 'Cy', rated(null)),
      card('three', 'Di', { recommendation: 'yes' }),
    );
    expect(row(debrief, 'dough')).toMatchObject({
      ratings: ['not-assessed', 'blank', 'not-asked'],
      spread: null,
      mean: null,
    });
  });

  it('have no spread where one person rated alone', () => {
    expect(row(gather(card('one', 'Bo', rated(5))), 'dough')).toMatchObject({
      spread: null,
      wide: false,
      mean: 5,
    });
  });

  it('keep the ratings of two people who asked the same question', () => {
    const asked = (rating: number) => ({
      questions: [{ label: 'S1 Q1', rating, fact: null, notes: '', record: [] }],
    });
    const debrief = gather(card('one', 'Bo', asked(1)), card('one', 'Cy', asked(2)));
    expect(row(debrief, 'dough')?.questions[0]).toMatchObject({
      label: 'S1 Q1',
      ratings: [1, 2],
      spread: 1,
      wide: false,
    });
  });
});

it('says what nobody assessed and which stages handed nothing in', () => {
  const debrief = gather(card('one', 'Bo', rated('not-assessed')));
  expect(debrief.unassessed.map(({ name }) => name)).toEqual(['Dough', 'Ovens', 'Guests']);
  expect(debrief.unassessed[0]?.reason).toContain('not assessed');
  expect(debrief.unassessed[1]?.reason).toContain('No scorecard');
  expect(debrief.missing.map(({ label }) => label)).toEqual(['S2', 'S3']);
});

it('keeps facts with what was written down', () => {
  const debrief = gather(
    card('one', 'Bo', {
      questions: [
        {
          label: 'S1 Q2',
          rating: null,
          fact: 'meets',
          notes: '',
          record: [{ what: 'Years', said: '6' }],
        },
      ],
    }),
  );
  expect(debrief.facts).toEqual([{ label: 'S1 Q2', outcomes: ['meets'], said: ['6'] }]);
});

describe('scorecards that do not belong together are refused', () => {
  const other = (change: Partial<typeof smallForm.kit>): Partial<CompletedScorecard> => ({
    form: { ...smallForm, kit: { ...smallForm.kit, ...change } },
  });
  it.each<[string, Partial<CompletedScorecard>, string]>([
    ['of another version of the kit', other({ version: 3 }), 'version 3 of the kit'],
    ['of another role', other({ role: 'Cook' }), 'is for Cook'],
    ['with other questions', other({ print: 'ffff' }), 'asks other questions'],
    ['about another candidate', { candidate: 'Bea' }, 'is about Bea'],
    [
      'on another scale',
      { form: { ...smallForm, scale: { points: ['No', 'Yes', 'Very'], sound: 2 } } },
      'another rating scale',
    ],
  ])('%s', (_, change, words) => {
    const gathered = gatherDebrief([card('one', 'Bo'), card('two', 'Cy', change)]);
    expect(gathered).toMatchObject({ ok: false, error: { file: 'two Cy.pdf' } });
    expect(!gathered.ok && gathered.error.message).toContain(words);
  });

  it('twice by the same person for the same stage, whatever the case of the name', () => {
    const gathered = gatherDebrief([card('one', 'Bo'), card('one', ' bo ')]);
    expect(!gathered.ok && gathered.error.message).toContain('both scorecards of S1');
  });

  it('but one without a candidate’s name counts as the same candidate’s', () => {
    const debrief = gather(card('one', 'Bo', { candidate: '' }), card('two', 'Cy'));
    expect(debrief.candidate).toBe('Ada');
  });
});
