import { describe, expect, it } from 'vitest';
import { compiledRules } from './bundled-rules.fixture.ts';
import { lintQuestion } from './lint-question.ts';
import { applyRewording } from './rewording.ts';

const reword = (text: string): string | null => {
  const [finding] = lintQuestion(text, compiledRules, { type: 'behavioral' });
  return finding?.rewording ? applyRewording(text, finding.rewording) : null;
};

describe('a rewording', () => {
  it.each([
    [
      'What is your current salary?',
      'The range for this job is as advertised. What pay do you expect?',
    ],
    ['How did you leverage the data?', 'How did you use the data?'],
    ['How would you handle a late delivery?', 'How did you last handle a late delivery?'],
    ['Have you ever had to let somebody go?', 'When did you last have to let somebody go?'],
    ['Describe your experience with ovens.', 'Tell me about the last time you worked with ovens.'],
  ])('of "%s" is "%s"', (text, better) => {
    expect(reword(text)).toBe(better);
  });

  it('takes the place of the sentence that asks, and leaves the others', () => {
    expect(reword('We bake at night. Who looks after your kids? Thank you.')).toBe(
      'We bake at night. The job means the hours and travel that we have described. Can you meet them? Thank you.',
    );
  });

  it('is not there where nothing can be asked instead', () => {
    expect(reword('What is your race?')).toBeNull();
  });
});
