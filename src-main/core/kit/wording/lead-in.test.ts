import { describe, expect, it } from 'vitest';
import type { KitStage, Question } from '../kit.ts';
import { addLeadIns } from './lead-in.ts';

const question = (text: string, probe: string): Question => ({
  id: 'baking--question',
  text,
  type: 'behavioral',
  competency: 'baking',
  items: ['line-1'],
  minutes: 6,
  probes: [{ part: 'action', text: probe }],
  anchors: [],
  backup: null,
  record: [],
  source: 'library:baking/question',
  why: '',
  edited: false,
  locked: false,
});

/** The question as it is asked in an interview where its line is the given duty. */
const asked = (duty: string, text: string, probe: string): string | undefined => {
  const stage = { kind: 'interview', questions: [question(text, probe)] } as unknown as KitStage;
  addLeadIns([stage], [{ id: 'line-1', kind: 'responsibility', text: duty }]);
  return stage.questions[0]?.text;
};

describe('addLeadIns', () => {
  it('says the duty before a question that takes up its words', () => {
    expect(
      asked(
        'Settle complaints about stale bread',
        'Which complaint took you the longest to settle?',
        'Who had baked the bread?',
      ),
    ).toBe(
      'In this role you would settle complaints about stale bread. Which complaint took you the longest to settle?',
    );
  });

  it('leaves the duty out where the probes alone bear on it', () => {
    const text = 'Which baker did you keep on after everybody had given up?';
    expect(
      asked('Settle complaints about stale bread', text, 'Which complaints about bread came in?'),
    ).toBe(text);
  });

  it('leaves the duty out where the question shares no more than customers and teams with it', () => {
    const text = 'Think of a customer who was certain and wrong. What did you ask your team?';
    expect(
      asked(
        'Bring new ovens to customers and their team',
        text,
        'How did you bring them to look again?',
      ),
    ).toBe(text);
  });
});
