import { rules, type Rule } from './rules.ts';

/** What is wrong with a question, where, and what to write in its place. */
export interface Finding {
  rule: string;
  kind: Rule['kind'];
  message: string;
  suggestion: string;
  /** Character offsets in the text. */
  from: number;
  to: number;
}

/** More words than this and nobody can take it in by ear. */
const mostWords = 60;

const closedStart =
  /^(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|should|may|might)\s/iu;

/** The sentences that ask, with where they begin. */
const asking = (text: string): { text: string; from: number }[] =>
  [...text.matchAll(/[^.?!]+\?/gu)].map((found) => {
    const lead = found[0].length - found[0].trimStart().length;
    return { text: found[0].trim(), from: found.index + lead };
  });

const finding = (
  rule: string,
  message: string,
  suggestion: string,
  from: number,
  to: number,
): Finding => ({ rule, kind: 'wording', message, suggestion, from, to });

const lintClosed = (text: string): Finding[] => {
  const questions = asking(text);
  const closed = questions.filter((one) => closedStart.test(one.text));
  return closed.length > 0 && closed.length === questions.length
    ? closed.map((one) =>
        finding(
          'closed',
          'Can be answered with yes or no.',
          'Begin with what, which, how, who or when.',
          one.from,
          one.from + one.text.length,
        ),
      )
    : [];
};

const lintDouble = (text: string): Finding[] => {
  const questions = asking(text);
  const third = questions[2];
  const joined = questions.find((one) =>
    /^(?:what|how|why|which|when|where|who)\b.*\band (?:also )?(?:what|how|why|which|when|where|who) (?:do|did|does|are|is|was|were|would|have)\b.*\band (?:what|how|why|which|when|where|who)\b/iu.test(
      one.text,
    ),
  );
  const over = third ?? joined;
  return over
    ? [
        finding(
          'double-barrelled',
          'Asks several things at once; the candidate will answer the easiest.',
          'Keep the first question and make the others follow-ups.',
          over.from,
          over.from + over.text.length,
        ),
      ]
    : [];
};

const lintLength = (text: string): Finding[] => {
  const count = text.trim().split(/\s+/).length;
  return count > mostWords
    ? [
        finding(
          'too-long',
          `${count} words are too many to follow by ear.`,
          `Say it in ${mostWords} words or fewer.`,
          0,
          text.length,
        ),
      ]
    : [];
};

/** Checks a question as somebody types it: lawful, open, single, about the job. In order of place. */
export const lintQuestion = (text: string): Finding[] => {
  if (text.trim() === '') return [];
  const matched = rules.flatMap((rule) => {
    const found = rule.pattern.exec(text);
    return found
      ? [
          {
            rule: rule.id,
            kind: rule.kind,
            message: rule.message,
            suggestion: rule.suggestion,
            from: found.index,
            to: found.index + found[0].length,
          },
        ]
      : [];
  });
  return [...matched, ...lintClosed(text), ...lintDouble(text), ...lintLength(text)].sort(
    (a, b) => a.from - b.from,
  );
};
