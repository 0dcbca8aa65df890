import type { CompiledRule } from './compile-rules.ts';
import { touches, type Sentence, type Span } from './sentences.ts';

/** Words to put in the place of a stretch of the question. */
export interface Rewording extends Span {
  text: string;
}

const likeBefore = (put: string, found: string): string =>
  /^\p{Lu}/u.test(found)
    ? `${put.charAt(0).toUpperCase()}${put.slice(1)}`
    : `${put.charAt(0).toLowerCase()}${put.slice(1)}`;

/** Better words for what a rule found in a sentence, or null where only the person can say it better. */
export const rewordingOf = (
  { rule, rewrites }: CompiledRule,
  sentence: Sentence,
  found: Span,
): Rewording | null => {
  if (rule.rewording !== null)
    return { text: rule.rewording, from: sentence.from, to: sentence.to };
  for (const { find, put } of rewrites)
    for (const match of sentence.text.matchAll(find)) {
      const from = sentence.from + match.index;
      const span = { from, to: from + match[0].length };
      if (touches(span, found)) return { ...span, text: likeBefore(put, match[0]) };
    }
  return null;
};

/** The question with the better words in it. */
export const applyRewording = (text: string, { text: put, from, to }: Rewording): string =>
  `${text.slice(0, from)}${put}${text.slice(to)}`;
