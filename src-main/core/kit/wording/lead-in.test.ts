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
import { bundledKit } from '../bundled.fixture.ts';
import type { KitStage } from '../kit.ts';
import { addLeadIns } from './lead-in.ts';

const stageWith = (text: string): KitStage => {
  const stage = bundledKit('product-marketing-manager', null).stages.find(
    (one) => one.kind === 'interview',
  );
  const question = stage?.questions.find((one) => one.type === 'behavioral');
  if (!stage || !question) throw new Error('the kit has no interview with a story');
  return {
    ...stage,
    questions: [{ ...question, text, items: ['duty'], probes: [], anchors: [] }],
  };
};

const ledBy = (duty: string, text: string): string => {
  const stage = stageWith(text);
  addLeadIns([stage], [{ id: 'duty', kind: 'responsibility', text: duty }]);
  return stage.questions[0]?.text ?? '';
};

describe('addLeadIns', () => {
  it('names a duty that shares the question’s subject', () => {
    expect(
      ledBy('Test new ovens before every season', 'Which oven did you test longest, and why?'),
    ).toBe(
      'In this role you would test new ovens before every season. Which oven did you test longest, and why?',
    );
  });

  it('names none that shares only words of any work', () => {
    const question = 'Which new team did you set up to help users, and what did it make?';
    expect(ledBy('Set prices and help new teams with recipes', question)).toBe(question);
  });
});
