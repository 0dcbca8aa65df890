import { describe, expect, it } from 'vitest';
import { applyCommand } from '../kit/apply-command.ts';
import { bundledKit } from '../kit/bundled.fixture.ts';
import { lintKit, lintText } from './lint-many.ts';

describe('lintText', () => {
  it('reads a question a line and says which line is wrong', () => {
    const text =
      '1. Which loaf sold best, and why?\r\n- How old are you?\n\n* Which church do you go to?';
    expect(lintText(text).map(({ rule, line, text: read }) => [rule, line, read])).toEqual([
      ['age', 2, 'How old are you?'],
      ['belief', 4, 'Which church do you go to?'],
    ]);
  });

  it('finds nothing in an empty text', () => {
    expect(lintText('')).toEqual([]);
  });
});

describe('lintKit', () => {
  const kit = bundledKit('product-marketing-manager', null);

  it('has nothing against a kit as it was built', () => {
    expect(lintKit(kit)).toEqual([]);
  });

  it('names the question that a person made unlawful, and its backup', () => {
    const question = kit.stages[2]?.questions[0]?.id ?? '';
    const changed = applyCommand(kit, {
      do: 'edit-question',
      question,
      change: { text: 'Are you married?', backup: 'Which clubs do you belong to?' },
    });
    if (!changed.ok) throw new Error(changed.error);
    expect(lintKit(changed.value.kit).map(({ place, rule }) => [place, rule])).toEqual([
      ['S3 Q1', 'closed'],
      ['S3 Q1', 'family'],
      ['S3 Q1, backup', 'clubs'],
    ]);
  });
});
