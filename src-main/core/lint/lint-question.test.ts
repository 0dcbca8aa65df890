import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import { fillSlots, noSlots } from '../kit/wording/word-question.ts';
import { bundledRules, compiledRules } from './bundled-rules.fixture.ts';
import { lintQuestion, type LintOptions } from './lint-question.ts';

const lint = (text: string, options?: LintOptions) => lintQuestion(text, compiledRules, options);
const rulesOf = (text: string, options?: LintOptions) =>
  lint(text, options).map(({ rule }) => rule);

describe('lintQuestion', () => {
  it('says where the words stand, under typographic apostrophes too', () => {
    const text = 'So tell us, don’t you agree that we ask: how old are you?';
    const age = lint(text).find(({ rule }) => rule === 'age');
    expect(text.slice(age?.from, age?.to)).toBe('how old are you');
  });

  it('finds one topic in each sentence that asks about it', () => {
    expect(rulesOf('How old are you? And when were you born?')).toEqual(['age', 'age']);
  });

  it('has nothing to say of an empty field', () => {
    expect(lint('  ')).toEqual([]);
  });

  it('leaves yes and no to facts that are verified', () => {
    expect(rulesOf('Have you baked rye bread?', { type: 'behavioral' })).toEqual(['closed']);
    expect(rulesOf('Have you baked rye bread?', { type: 'logistics' })).toEqual([]);
  });

  it('minds what somebody would do only where past behavior is meant', () => {
    const text = 'How would you handle a late delivery?';
    expect(rulesOf(text, { type: 'behavioral' })).toEqual(['hypothetical']);
    expect(rulesOf(text, { type: 'situational' })).toEqual([]);
    expect(rulesOf(text)).toEqual([]);
  });

  it('lets a follow-up be short and refer back, but not be unlawful', () => {
    expect(rulesOf('How did it go?', { as: 'probe' })).toEqual([]);
    expect(rulesOf('Are you pregnant?', { as: 'probe' })).toEqual(['pregnancy']);
    expect(rulesOf('Your date of birth', { as: 'record' })).toEqual(['age']);
    expect(rulesOf('Leverage of tools, rated', { as: 'record' })).toEqual([]);
  });

  it('speaks of the places where the team hires, and of nothing that no law there knows', () => {
    const [everywhere] = lint('What is your current salary?');
    expect(everywhere?.jurisdictions).toEqual(['us-states', 'eu', 'canada']);
    const [eu] = lint('What is your current salary?', { jurisdictions: ['eu'] });
    expect(eu?.jurisdictions).toEqual(['eu']);
    expect(eu?.source).toBe('Directive (EU) 2023/970, article 5(2)');
    expect(lint('What is your current salary?', { jurisdictions: ['australia'] })).toEqual([]);
  });

  it('keeps quiet about a wording that was set aside, never about a topic', () => {
    const muted = ['jargon', 'age'];
    expect(rulesOf('How did you leverage data?', { muted })).toEqual([]);
    expect(rulesOf('How old are you?', { muted })).toEqual(['age']);
  });

  it('knows the words that stand on the page of the job', () => {
    expect(rulesOf('How did you use ZQT?')).toEqual(['insider']);
    expect(rulesOf('How did you use ZQT?', { known: new Set(['ZQT']) })).toEqual([]);
    expect(rulesOf('How did you leverage data?', { known: new Set(['leverage']) })).toEqual([]);
  });

  it('does not mind the words of others in quotation marks', () => {
    expect(rulesOf('A page says "we leverage data". What would you write?')).toEqual([]);
  });

  it('tells how long a question takes to read aloud', () => {
    const text = `Which ${'very '.repeat(75)}old oven failed?`;
    expect(lint(text).find(({ rule }) => rule === 'too-long')?.message).toBe(
      '79 words take about 32 seconds to read aloud; that is too long to follow by ear.',
    );
  });

  it('has nothing against any question, backup or probe of the library', () => {
    for (const competency of bundledLibrary)
      for (const question of competency.questions) {
        const { type } = question;
        const slots = { ...noSlots, task: 'weigh the dough', topic: 'rye bread' };
        for (const text of [question.text, question.backup])
          expect(lint(fillSlots(text, slots), { type }), `${competency.id}: ${text}`).toEqual([]);
        for (const text of Object.values(question.probes).flat())
          expect(
            lint(fillSlots(text, slots), { type, as: 'probe' }),
            `${competency.id}: ${text}`,
          ).toEqual([]);
      }
  });
});

describe('the rules that ship', () => {
  const topics = bundledRules.filter(({ kind }) => kind === 'unlawful');

  it('name for each topic where it is protected and by which laws', () => {
    expect(topics.length).toBeGreaterThanOrEqual(30);
    for (const { id, laws } of topics) {
      expect(laws.length, id).toBeGreaterThan(1);
      expect(new Set(laws.map(({ law }) => law)).size, id).toBe(laws.length);
    }
  });

  it('put only lawful and sound questions in the place of unlawful ones', () => {
    for (const { id, rewording } of bundledRules)
      if (rewording !== null) expect(rulesOf(rewording, { type: 'logistics' }), id).toEqual([]);
  });
});
