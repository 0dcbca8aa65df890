import { describe, expect, it } from 'vitest';
import type { KitFinding } from '../../../src-main/core/lint/lint-many.ts';
import { fieldIdOf, nextFinding, partOf } from './finding-places.ts';

const finding = (question: string, from: number): KitFinding => ({
  rule: 'age',
  kind: 'unlawful',
  topic: 'Age',
  message: 'Asks about age.',
  suggestion: 'Leave it out.',
  jurisdictions: ['uk'],
  laws: [],
  source: 'x',
  rewording: null,
  from,
  to: from + 3,
  place: question,
  column: from + 1,
  text: '',
  stage: 's',
  question,
  field: 'text',
});

describe('stepping through findings', () => {
  const [first, second] = [finding('a', 0), finding('b', 4)];

  it('begins with the first, goes on to the next, and round again', () => {
    expect(nextFinding([first, second], null)).toBe(first);
    expect(nextFinding([first, second], { ...first })).toBe(second);
    expect(nextFinding([first, second], second)).toBe(first);
  });

  it('begins anew where the last one has been put right', () => {
    expect(nextFinding([second], first)).toBe(second);
    expect(nextFinding([], first)).toBeUndefined();
  });

  it('knows which part of a question holds the field, and the field itself', () => {
    expect([partOf('text'), partOf('probe-2'), partOf('backup'), partOf('record-0')]).toEqual([
      null,
      'probes',
      'backup',
      'record',
    ]);
    expect(fieldIdOf('q', 'text')).toBe('question-q');
    expect(fieldIdOf('q', 'probe-2')).toBe('question-q-probe-2');
  });
});
