import { describe, expect, it } from 'vitest';
import { bundledFamily } from '../kit/bundled.fixture.ts';
import { compiledRules } from './bundled-rules.fixture.ts';
import { jurisdictions } from './lint-rule.ts';
import { lintItem } from './lint-item.ts';

const topicOf = (text: string): string | null =>
  lintItem(text, compiledRules, jurisdictions)?.rule ?? null;

describe('lintItem', () => {
  it('knows what the law protects, though it is no question', () => {
    expect(topicOf('Married')).toBe('marital');
    expect(topicOf('In good health.')).toBe('health');
    expect(topicOf('No criminal record')).toBe('conviction');
  });

  it('says nothing of what may be asked, nor of nothing', () => {
    for (const text of ['', ' ', 'Fluent Danish', 'A driving licence', 'Led a team of ten'])
      expect(topicOf(text)).toBeNull();
  });

  it('says nothing of a whole page of ordinary lines', () => {
    const lines = [bundledFamily.common, ...bundledFamily.levels, ...bundledFamily.specialties]
      .flatMap(({ responsibilities, requirements }) => [...responsibilities, ...requirements])
      .map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((text) => topicOf(text) !== null)).toEqual([]);
  });
});
