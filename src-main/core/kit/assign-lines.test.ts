import { describe, expect, it } from 'vitest';
import { assignLines, type Asked } from './assign-lines.ts';
import { bundledLibrary } from './bundled.fixture.ts';
import type { Question } from './kit.ts';
import type { Need } from './planning/needs.ts';
import { noSlots, wordQuestion } from './wording/word-question.ts';

const [competency] = bundledLibrary;
if (!competency) throw new Error('no library');

const asked = (type: Question['type'], text: string): Asked => {
  const [base] = competency.questions;
  if (!base) throw new Error('no question');
  const worded = wordQuestion(competency, base, 'senior', noSlots);
  return { optional: false, question: { ...worded, id: text, type, text, probes: [], items: [] } };
};
const need = (...lines: string[]): Need => ({
  competency,
  priority: 'core',
  items: lines.map((text) => ({
    words: [],
    score: 1,
    item: {
      id: text,
      text,
      line: 1,
      group: null,
      niceToHave: false,
      kind: 'requirement',
      origin: 'common',
    },
  })),
});

describe('assignLines', () => {
  it('ties a line about knowledge to the question that shows it, a line about work to the story', () => {
    const story = asked('behavioral', 'Which rye loaf of yours failed?');
    const shown = asked('knowledge', 'Why does rye dough stick?');
    assignLines(need('Basic understanding of rye', 'Bake rye loaf after loaf'), [story, shown]);
    expect(shown.question.items).toEqual(['Basic understanding of rye']);
    expect(story.question.items).toEqual(['Bake rye loaf after loaf']);
  });

  it('leaves no question without a line', () => {
    const first = asked('behavioral', 'Which loaf failed?');
    const second = asked('behavioral', 'Which guest left?');
    assignLines(need('Bake each loaf'), [first, second]);
    expect(first.question.items).toEqual(['Bake each loaf']);
    expect(second.question.items).toEqual(['Bake each loaf']);
  });
});
