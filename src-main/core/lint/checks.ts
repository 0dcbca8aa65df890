import { isClosed } from './closed-start.ts';
import type { CheckName } from './lint-rule.ts';
import type { CompiledRule } from './compile-rules.ts';
import type { Sentence, Span } from './sentences.ts';

/** Where a check objects, with its own sentence where figures belong into it. */
export interface Objection extends Span {
  message?: string;
}

interface Checked {
  text: string;
  sentences: readonly Sentence[];
  rule: CompiledRule;
  /** Words that a candidate has read on the page of the job. */
  known: ReadonlySet<string>;
}

const several = ({ sentences }: Checked): Objection[] => {
  const questions = sentences.filter((one) => one.isQuestion);
  const third = questions[2];
  return third ? [third] : [];
};

const yesOrNo = ({ text, sentences, rule }: Checked): Objection[] => {
  const last = sentences.at(-1);
  const asking = sentences.filter(
    (one) => one.asks || (one === last && isClosed(one.text) && !/[.!]$/u.test(text.trimEnd())),
  );
  const closed = asking.filter(({ text: words }) => isClosed(words));
  const { exception } = rule;
  const isFact =
    exception !== null && closed.some(({ text: words }) => words.search(exception) >= 0);
  return closed.length > 0 && closed.length === asking.length && !isFact ? closed : [];
};

/** Words that somebody reads aloud in a minute, so that they can be taken in. */
const pace = 150;

const tooLong = ({ text, rule }: Checked): Objection[] => {
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  const seconds = Math.round((words / pace) * 60);
  return words > (rule.rule.limit ?? words)
    ? [
        {
          from: 0,
          to: text.length,
          message: `${words} words take about ${seconds} seconds to read aloud; that is too long to follow by ear.`,
        },
      ]
    : [];
};

const preamble = ({ sentences, rule }: Checked): Objection[] => {
  const at = sentences.findIndex((one) => one.asks);
  const first = sentences[0];
  const ask = sentences[at];
  return first && ask && at > (rule.rule.limit ?? at)
    ? [{ from: first.from, to: sentences[at - 1]?.to ?? ask.from }]
    : [];
};

const acronym = /(?<![\p{L}\p{N}&])[A-Z][A-Z0-9&]{1,11}s?(?![\p{L}\p{N}])/gu;
const projectName = /(?<![\p{L}\p{N}])[Pp]roject (\p{Lu}\p{Ll}{1,20})(?![\p{L}\p{N}])/gu;
const groupName =
  /(?<![\p{L}\p{N}])the (\p{Lu}\p{Ll}{1,20}) (?:team|squad|tribe|guild|initiative|program|project|migration|rollout|task force|council|steering)(?!\p{L})/gu;
/** Departments that every company has under these names. */
const departments =
  /^(?:Marketing|Sales|Finance|Legal|People|Product|Engineering|Support|Security|Design|Data|Operations|Communications|Growth|Customer|Human|Executive|Leadership|Partner|Kubernetes|Linux|Apache|Python|Rust|Agile|Scrum)$/u;

const insider = ({ text, rule, known }: Checked): Objection[] => {
  // Nothing in capitals stands out where everything is.
  const acronyms = /\p{Ll}/u.test(text) ? [...text.matchAll(acronym)] : [];
  const spelledOut = (at: number, end: number) =>
    text[at - 1] === '(' || /^ ?\(/u.test(text.slice(end));
  const names = [...text.matchAll(projectName), ...text.matchAll(groupName)].filter(
    ([, name = '']) => !departments.test(name) && !known.has(name),
  );
  return [
    ...acronyms.filter(([found], at) => {
      const from = acronyms[at]?.index ?? 0;
      return !rule.known.has(found) && !known.has(found) && !spelledOut(from, from + found.length);
    }),
    ...names,
  ].map((found) => ({ from: found.index, to: found.index + found[0].length }));
};

const pronoun =
  /^(?:(?:and|so|then),? )?(?:(?:how|what|why|when|where|who|which) (?:did|was|were|is|do|does|are|had|has|would|will|could|can) (?:it|they|them|he|she)(?![\p{L}'-])|(?:how|what|why|when|where|who|which)(?: else| exactly)? (?:did|was|were|is|do|does|are|had|has|would|will|could|can) (?:that|this|those|these)(?= (?:go|work|come|turn|end|happen|feel|change|affect|mean|make|take|help|look|matter|lead|start|compare|fail|succeed|important|done|made|difficult|hard|possible|so|for|like|to|in|with|received|resolved)(?!\p{L})|$)|(?:tell (?:me|us)|describe|say|talk)(?: a little| a bit)?(?: more)?(?: about)? (?:it|that|this|them|those|these)$|what happened (?:then|next|after that|afterwards)|(?:and|but) then what|what (?:did|do) you do about (?:it|that|this|them)$|why (?:that|this|so|not)$|how so$)/iu;

const noReferent = ({ sentences }: Checked): Objection[] => {
  const [first] = sentences;
  const found = first && pronoun.exec(first.text);
  return found ? [{ from: first.from, to: first.from + found[0].length }] : [];
};

/** The tests that rules name. */
export const checks: Record<CheckName, (checked: Checked) => Objection[]> = {
  'several-questions': several,
  'yes-or-no': yesOrNo,
  'too-long': tooLong,
  preamble,
  insider,
  'no-referent': noReferent,
};
