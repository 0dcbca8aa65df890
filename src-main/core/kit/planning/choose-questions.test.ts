import { describe, expect, it } from 'vitest';
import { bands } from '../../competency/band.ts';
import type { LibraryQuestion, QuestionType } from '../../competency/competency.ts';
import { bundledLibrary } from '../bundled.fixture.ts';
import { chooseQuestion, questionsFor, type Chosen } from './choose-questions.ts';

const typesOf = (questions: LibraryQuestion[]): QuestionType[] => questions.map((one) => one.type);

describe('questionsFor', () => {
  it('gives every suited question to one form, and neither form many more than the other', () => {
    for (const competency of bundledLibrary)
      for (const band of bands) {
        const a = questionsFor(competency, band, 'A');
        const b = questionsFor(competency, band, 'B');
        expect(a.filter((one) => b.includes(one))).toEqual([]);
        expect(Math.abs(a.length - b.length), `${competency.id} ${band}`).toBeLessThanOrEqual(2);
      }
  });

  it('leaves neither form without a question that suits an exercise, where the library has two', () => {
    for (const competency of bundledLibrary) {
      const shown = (questions: LibraryQuestion[]): number =>
        typesOf(questions).filter((type) => type !== 'behavioral' && type !== 'motivation').length;
      const all = competency.questions.filter((one) => one.bands.includes('senior'));
      if (!typesOf(all).includes('situational') || !typesOf(all).includes('work-sample')) continue;
      expect(shown(questionsFor(competency, 'senior', 'A')), competency.id).toBeGreaterThan(0);
      expect(shown(questionsFor(competency, 'senior', 'B')), competency.id).toBeGreaterThan(0);
    }
  });
});

describe('chooseQuestion', () => {
  const ladder = Object.fromEntries(
    ['poor', ...bands, 'beyond'].map((rung) => [rung, `Shows what is expected of ${rung}.`]),
  );
  const question = (id: string, type: LibraryQuestion['type']): LibraryQuestion => ({
    id,
    type,
    bands: [...bands],
    text: `${id} about dough, which is asked here?`,
    probes: { situation: 'Where was it?', action: 'What did you do?', result: 'What came of it?' },
    backup: 'What is nearest to it?',
    ladder,
  });
  const from = [
    question('Story', 'behavioral'),
    question('Facts', 'knowledge'),
    question('Trial', 'work-sample'),
  ];
  const choose = (
    kind: 'interview' | 'assessment',
    knowledge: boolean,
    general = false,
    questions = from,
    written = false,
  ): string | undefined => {
    const chosen: Chosen = { ids: new Set(), openings: new Map(), last: '', types: new Map() };
    const context = {
      kind,
      band: 'senior' as const,
      lines: [],
      field: null,
      knowledge,
      general,
      written,
    };
    return chooseQuestion(questions, (one) => one.id, chosen, context)?.id;
  };

  it('takes a story in an interview, a work sample in an exercise', () => {
    expect(choose('interview', false)).toBe('Story');
    expect(choose('assessment', false)).toBe('Trial');
  });

  it('takes no role play where answers are written', () => {
    expect(choose('assessment', false, false, from, true)).toBe('Facts');
  });

  it('keeps an exercise from another field for last in an interview', () => {
    const two = [question('Facts', 'knowledge'), question('Trial', 'work-sample')];
    expect(choose('interview', false, false, two)).toBe('Trial');
    expect(choose('interview', false, true, two)).toBe('Facts');
  });

  it('takes a question of knowledge for lines that ask what somebody knows', () => {
    expect(choose('interview', true)).toBe('Facts');
  });
});
