import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import { fillSlots, noSlots } from '../kit/wording/word-question.ts';
import { lintQuestion } from './lint-question.ts';
import { rules } from './rules.ts';

describe('lintQuestion', () => {
  it.each([
    ['How old are you?', 'age'],
    ['What year did you graduate?', 'age'],
    ['Which child care do you use when you travel?', 'family'],
    ['Which health problems should we know of?', 'health'],
    ['Where are you originally from?', 'origin'],
    ['Which church do you go to?', 'belief'],
    ['What is your maiden name?', 'gender'],
    ['When were you last arrested?', 'record'],
    ['What is your current salary?', 'pay-history'],
    ['Why is there an employment gap in 2021?', 'gap'],
    ['Which clubs do you belong to?', 'clubs'],
    ['What is your race?', 'race'],
    ['You like deadlines, don’t you?', 'leading'],
    ['What is your greatest weakness?', 'self-praise'],
    ['Tell me about your experience with ovens.', 'claim'],
    ['Where do you see yourself in five years?', 'riddle'],
    ['Have you baked rye bread?', 'closed'],
    ['What did you bake, and how did you sell it, and why did you stop?', 'double-barrelled'],
  ])('objects to "%s" by the rule %s', (text, rule) => {
    expect(lintQuestion(text).map((one) => one.rule)).toContain(rule);
  });

  it.each([
    'Which recipe did you change last, and what did guests say to it?',
    'When did an oven last fail in the middle of a shift? What did you do first?',
    'Which healthy dish sold best, and why?',
    'What gap in the market did you find?',
  ])('has nothing against "%s"', (text) => {
    expect(lintQuestion(text)).toEqual([]);
  });

  it('says where the words stand', () => {
    const text = 'So tell us, how old are you?';
    const [first] = lintQuestion(text);
    expect(text.slice(first?.from, first?.to)).toBe('how old');
  });

  it('has nothing to say of an empty field', () => {
    expect(lintQuestion('  ')).toEqual([]);
  });

  it('gives a source and a better way for every rule', () => {
    for (const rule of rules) {
      expect(rule.source.length).toBeGreaterThan(10);
      expect(rule.suggestion.length).toBeGreaterThan(10);
    }
  });

  it('has nothing against any question of the library', () => {
    for (const competency of bundledLibrary)
      for (const question of competency.questions) {
        const slots = { ...noSlots, task: 'weigh the dough', topic: 'rye bread' };
        for (const text of [question.text, question.backup])
          expect(lintQuestion(fillSlots(text, slots)), `${competency.id}: ${text}`).toEqual([]);
      }
  });
});
