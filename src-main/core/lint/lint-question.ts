import type { QuestionType } from '../competency/competency.ts';
import { checks, type Objection } from './checks.ts';
import type { CompiledRule, CompiledRules } from './compile-rules.ts';
import type { Jurisdiction, LintRule, RuleLaw } from './lint-rule.ts';
import { rewordingOf, type Rewording } from './rewording.ts';
import { quotedIn, sentencesOf, touches, type Sentence, type Span } from './sentences.ts';

/** What is wrong with a question, where, and what to write in its place. */
export interface Finding extends Span {
  rule: string;
  kind: LintRule['kind'];
  /** The protected topic; empty for wording. */
  topic: string;
  message: string;
  suggestion: string;
  /** Where the topic is protected, each once. */
  jurisdictions: Jurisdiction[];
  laws: RuleLaw[];
  source: string;
  rewording: Rewording | null;
}

export interface LintOptions {
  /** Kind of the question, where it is known. */
  type?: QuestionType | null;
  /** A follow-up may be short and refer back; a thing to record need not be a question at all. */
  as?: 'question' | 'probe' | 'record';
  /** Where the team hires; everywhere unless said. */
  jurisdictions?: readonly Jurisdiction[];
  /** Ids of rules about wording that a person set aside for this question. */
  muted?: readonly string[];
  /** Words that a candidate has read on the page of the job. */
  known?: ReadonlySet<string>;
}

const nothingKnown: ReadonlySet<string> = new Set();

const applies = ({ rule }: CompiledRule, options: LintOptions): boolean => {
  const { type, as = 'question', muted = [] } = options;
  if (rule.kind === 'unlawful') return true;
  if (as === 'record' || muted.includes(rule.id) || (as === 'probe' && !rule.probes)) return false;
  if (rule.only.length > 0) return type !== undefined && type !== null && rule.only.includes(type);
  return type === undefined || type === null || !rule.not.includes(type);
};

const spansOf = (pattern: RegExp | null, { text, from }: Sentence): Span[] =>
  pattern === null
    ? []
    : [...text.matchAll(pattern)].map((found) => ({
        from: from + found.index,
        to: from + found.index + found[0].length,
      }));

const textOf = ({ text, from }: Sentence, span: Span): string =>
  text.slice(span.from - from, span.to - from);

/** The first place of a sentence at which a rule objects and no exception stands. */
const firstIn = (
  compiled: CompiledRule,
  sentence: Sentence,
  checked: readonly Objection[],
  quoted: readonly Span[],
  known: ReadonlySet<string>,
): Objection | undefined => {
  const found: Objection[] = [
    ...spansOf(compiled.pattern, sentence),
    ...checked.filter((one) => one.from >= sentence.from && one.from < sentence.to),
  ];
  if (found.length === 0) return undefined;
  // What is on the page is the page's word, and a candidate has read it.
  const { patterns, check } = compiled.rule;
  const isWordList = patterns.length === 0 && check === null;
  const excepted = [...spansOf(compiled.exception, sentence), ...quoted];
  return found
    .filter((one) => !(isWordList && known.has(textOf(sentence, one))))
    .filter((one) => !excepted.some((exception) => touches(exception, one)))
    .sort((a, b) => a.from - b.from)[0];
};

const lawsIn = (rule: LintRule, where: readonly Jurisdiction[] | undefined): RuleLaw[] =>
  where ? rule.laws.filter((law) => where.includes(law.where)) : rule.laws;

/**
 * Checks a question as somebody types it: lawful, open, single, about the job. One finding a rule and
 * sentence, in order of place; offsets are characters of the text.
 */
export const lintQuestion = (
  text: string,
  rules: CompiledRules,
  options: LintOptions = {},
): Finding[] => {
  if (text.trim() === '') return [];
  // Typographic apostrophes are as long as plain ones, so places stay.
  const plain = text.replaceAll('’', "'");
  const sentences = sentencesOf(plain);
  const quoted = quotedIn(plain);
  const known = options.known ?? nothingKnown;
  return rules
    .filter((one) => applies(one, options))
    .flatMap((compiled) => {
      const { rule } = compiled;
      const laws = lawsIn(rule, options.jurisdictions);
      if (rule.kind === 'unlawful' && laws.length === 0) return [];
      const objections = rule.check
        ? checks[rule.check]({ text: plain, sentences, rule: compiled, known })
        : [];
      return sentences.flatMap((sentence): Finding[] => {
        const found = firstIn(
          compiled,
          sentence,
          objections,
          rule.kind === 'wording' ? quoted : [],
          known,
        );
        if (!found) return [];
        return [
          {
            rule: rule.id,
            kind: rule.kind,
            topic: rule.topic,
            message: found.message ?? rule.message,
            suggestion: rule.suggestion,
            from: found.from,
            to: found.to,
            jurisdictions: [...new Set(laws.map((law) => law.where))],
            laws,
            source: laws.length > 0 ? laws.map(({ law }) => law).join('; ') : rule.source,
            rewording: rewordingOf(compiled, sentence, found),
          },
        ];
      });
    })
    .sort((a, b) => a.from - b.from);
};
