import { describe, expect, it } from 'vitest';
import { readRules } from './rule-files.ts';

const topic = {
  id: 'age',
  topic: 'Age',
  message: 'Asks about age.',
  patterns: ['how old'],
  rewording: null,
  suggestion: 'Leave it out.',
  laws: { asking: [], deciding: ['act'] },
};
const laws = { act: { where: 'uk', law: 'Some Act 1999' } };

describe('readRules', () => {
  it('puts the laws where their names stood', () => {
    const [rule] = readRules({ laws, topics: [[topic]], wording: [] });
    expect(rule?.laws).toEqual([{ where: 'uk', law: 'Some Act 1999', forbids: 'deciding' }]);
    expect(rule?.source).toBe('Some Act 1999');
  });

  it('refuses a law that is not there, an id used twice and a field that nobody knows', () => {
    expect(() => readRules({ laws: {}, topics: [[topic]], wording: [] })).toThrow('"act"');
    expect(() => readRules({ laws, topics: [[topic], [topic]], wording: [] })).toThrow('"age"');
    expect(() => readRules({ laws, topics: [[{ ...topic, pattern: 'x' }]], wording: [] })).toThrow(
      'pattern',
    );
  });
});
