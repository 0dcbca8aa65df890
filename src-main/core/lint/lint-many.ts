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

/** Words that stand on the page of the job: a candidate has read them. */
export const knownWords = (kit: Kit): ReadonlySet<string> =>
  new Set(
    [
      kit.role.title,
      ...kit.items.map(({ text }) => text),
      ...kit.setAside.map(({ item }) => item.text),
      ...kit.competencies.map(({ name }) => name),
      ...kit.stages.map(({ title }) => title),
    ].flatMap((text) => text.split(/[^\p{L}\p{N}&]+/u)),
  );

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
    fieldsOf(question).flatMap(({ field, name, text, as }) =>
      lintQuestion(text, rules, {
        type: question.type,
        as,
        known,
        muted: question.muted ?? [],
        ...(where && { jurisdictions: where }),
      }).map((finding) => ({
        ...finding,
        place: `${label}${name}`,
        column: finding.from + 1,
        text,
        stage: stage.id,
        question: question.id,
        field,
      })),
    ),
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
