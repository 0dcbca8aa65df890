import type { Kit, Question } from '../kit/kit.ts';
import { placedQuestions } from '../kit/stage-order.ts';
import type { CompiledRules } from './compile-rules.ts';
import type { Jurisdiction } from './lint-rule.ts';
import { lintQuestion, type Finding, type LintOptions } from './lint-question.ts';

/** Which text of a question a finding is about. */
export type QuestionField = 'text' | 'backup' | `probe-${number}` | `record-${number}`;

/** A finding with where it was made. */
export interface PlacedFinding extends Finding {
  /** "S3 Q2" in a kit, "line 4" in a text. */
  place: string;
  /** 1-based line of a text; absent in a kit. */
  line?: number;
  /** 1-based column: in the line of a text, or in the words of a kit's field. */
  column: number;
  /** What was read. */
  text: string;
}

/** A finding in a kit, with the question it belongs to. */
export interface KitFinding extends PlacedFinding {
  stage: string;
  question: string;
  field: QuestionField;
}

/** The words of the kit that was asked about last: while somebody types, they are the same at every key. */
let lastKnown: { kit: Kit; said: string; words: ReadonlySet<string> } | null = null;

/** Words that stand on the page of the job: a candidate has read them. The same set for the same words. */
export const knownWords = (kit: Kit): ReadonlySet<string> => {
  if (lastKnown?.kit === kit) return lastKnown.words;
  const said = [
    kit.role.title,
    ...kit.items.map(({ text }) => text),
    ...kit.setAside.map(({ item }) => item.text),
    ...kit.competencies.map(({ name }) => name),
    ...kit.stages.map(({ title }) => title),
  ].join('\n');
  const words =
    lastKnown?.said === said ? lastKnown.words : new Set(said.split(/[^\p{L}\p{N}&]+/u));
  lastKnown = { kit, said, words };
  return words;
};

const fieldsOf = (
  question: Question,
): { field: QuestionField; name: string; text: string; as: LintOptions['as'] & string }[] => [
  { field: 'text', name: '', text: question.text, as: 'question' },
  { field: 'backup', name: ', backup', text: question.backup ?? '', as: 'question' },
  ...question.probes.map(({ text }, at) => ({
    field: `probe-${at}` as const,
    name: `, probe ${at + 1}`,
    text,
    as: 'probe' as const,
  })),
  ...question.record.map((text, at) => ({
    field: `record-${at}` as const,
    name: `, to record ${at + 1}`,
    text,
    as: 'record' as const,
  })),
];

type FieldFinding = Finding & { field: QuestionField; name: string; text: string };

interface Checked {
  rules: CompiledRules;
  where: readonly Jurisdiction[] | undefined;
  known: ReadonlySet<string>;
  findings: FieldFinding[];
}

/** A kit is checked again after every change; of its questions only the changed ones are. */
const checkedBefore = new WeakMap<Question, Checked>();

const findingsOf = (
  question: Question,
  { rules, where, known }: Omit<Checked, 'findings'>,
): FieldFinding[] => {
  const before = checkedBefore.get(question);
  if (before?.rules === rules && before.where === where && before.known === known)
    return before.findings;
  const findings = fieldsOf(question).flatMap(({ field, name, text, as }) =>
    lintQuestion(text, rules, {
      type: question.type,
      as,
      known,
      muted: question.muted ?? [],
      ...(where && { jurisdictions: where }),
    }).map((finding) => ({ ...finding, field, name, text })),
  );
  checkedBefore.set(question, { rules, where, known, findings });
  return findings;
};

/**
 * Every question of a kit with its backup, follow-ups and things to record.
 * @param where the jurisdictions that matter; all unless said
 */
export const lintKit = (
  kit: Kit,
  rules: CompiledRules,
  where?: readonly Jurisdiction[],
): KitFinding[] => {
  const known = knownWords(kit);
  return placedQuestions(kit).flatMap(({ stage, question, label }) =>
    findingsOf(question, { rules, where, known }).map(({ name, ...finding }) => ({
      ...finding,
      place: `${label}${name}`,
      column: finding.from + 1,
      stage: stage.id,
      question: question.id,
    })),
  );
};

const marker = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+|^\s+/u;

/** A text with one question a line; list marks before a question are no part of it. */
export const lintText = (text: string, rules: CompiledRules): PlacedFinding[] =>
  text.split(/\r\n|\r|\n/u).flatMap((line, index) => {
    const lead = marker.exec(line)?.[0].length ?? 0;
    const question = line.slice(lead).trimEnd();
    return lintQuestion(question, rules).map((finding) => ({
      ...finding,
      place: `line ${index + 1}`,
      line: index + 1,
      column: lead + finding.from + 1,
      text: question,
    }));
  });
