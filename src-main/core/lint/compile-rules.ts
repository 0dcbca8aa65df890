import type { LintRule } from './lint-rule.ts';

export interface CompiledRule {
  rule: LintRule;
  /** Null where there is nothing to look for. */
  pattern: RegExp | null;
  exception: RegExp | null;
  rewrites: { find: RegExp; put: string }[];
  known: ReadonlySet<string>;
}
export type CompiledRules = readonly CompiledRule[];

/**
 * A pattern as the files of rules write it, as the source of a regular expression: " … " are up to 40
 * characters, "~" is the rest of a word, a space any blank, and the whole stands between word ends.
 * Every repetition over more than one kind of character is bounded, so that no text takes long.
 */
export const patternSource = (pattern: string): string => {
  const source = pattern
    .replaceAll('[- ]', '[-\\s]')
    .replaceAll(' … ', '\\s(?:.{0,40}\\s)?')
    .replaceAll(' ?', '\\s?')
    .replaceAll(' ', '\\s{1,3}')
    .replaceAll('~', '\\p{L}{0,20}')
    .replaceAll('\\p{L}+', '\\p{L}{1,30}');
  return `(?:${source})`;
};

/** One expression for all: a text is then gone through once. */
const compile = (patterns: readonly string[]): RegExp | null =>
  patterns.length === 0
    ? null
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${patterns.map(patternSource).join('|')})(?![\\p{L}\\p{N}])`,
        'giu',
      );

const compileRewrites = (rule: LintRule) =>
  rule.rewrites.flatMap(({ find, put }) => {
    const expression = compile([find]);
    return expression ? [{ find: expression, put }] : [];
  });

/** Rules made ready for `lintQuestion`; done once, for a whole sitting. */
export const compileRules = (rules: readonly LintRule[]): CompiledRules =>
  rules.map((rule) => {
    // A rule that only knows better words looks for the words that they replace.
    const looksForRewrites = rule.patterns.length === 0 && rule.check === null;
    const patterns = looksForRewrites ? rule.rewrites.map(({ find }) => find) : rule.patterns;
    return {
      rule,
      pattern: compile(patterns),
      exception: compile(rule.exceptions),
      rewrites: compileRewrites(rule),
      known: new Set(rule.known),
    };
  });
