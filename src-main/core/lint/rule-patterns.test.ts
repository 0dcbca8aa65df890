import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { describe, expect, it } from 'vitest';
import { bundledRules, compiledRules } from './bundled-rules.fixture.ts';
import { patternSource } from './compile-rules.ts';
import { lintQuestion } from './lint-question.ts';

const patterns = bundledRules.flatMap((rule) =>
  [...rule.patterns, ...rule.exceptions, ...rule.rewrites.map(({ find }) => find)].map(
    (pattern) => ({ id: rule.id, pattern }),
  ),
);

describe('the patterns of the rules', () => {
  it('need no more time than a text is long', () => {
    const code = patterns.map(({ pattern }) => `/${patternSource(pattern)}/giu;`).join('\n');
    const objections = new Linter().verify(code, {
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'potential' }],
        'regexp/no-empty-alternative': 'error',
        'regexp/no-misleading-unicode-character': 'error',
      },
    });
    expect(objections.map(({ line, message }) => [patterns[line - 1]?.pattern, message])).toEqual(
      [],
    );
  });

  it('mark a short stretch even of a text of near misses ten kilobytes long', () => {
    for (const { id, pattern } of patterns) {
      const opening = pattern
        .replaceAll(/\(\?[:=!<]*|[()?$^\\]|\{\d,\d+\}/gu, ' ')
        .split('|')
        .slice(0, 3)
        .join(' ');
      const text = `${opening} `.repeat(Math.ceil(10_000 / (opening.length + 1)));
      const own = compiledRules.filter(({ rule }) => rule.id === id);
      const wide = lintQuestion(text, own, { type: 'behavioral' }).filter(
        ({ from, to }) => to - from > 400,
      );
      if (id !== 'too-long' && id !== 'closed') expect(wide, pattern).toEqual([]);
    }
  });

  it('stand for what their notation says', () => {
    const matches = (pattern: string, text: string) =>
      new RegExp(`^${patternSource(pattern)}$`, 'u').test(text);
    expect(matches('you … old', 'you old')).toBe(true);
    expect(matches('you … old', 'you are not old')).toBe(true);
    expect(matches('you … old', `you ${'x'.repeat(60)} old`)).toBe(false);
    expect(matches('pregnan~', 'pregnancy')).toBe(true);
    expect(matches('birth ?date', 'birthdate')).toBe(true);
    expect(matches('hard[- ]working', 'hard-working')).toBe(true);
  });
});
