import { Dialect, LocalLinter, type LintConfig, type StructuredLintConfig } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';

/** What the grammar checker objects to in one of the texts it was given. */
export interface Objection {
  /** Which of the texts. */
  text: number;
  rule: string;
  message: string;
  /** Character offsets in that text. */
  from: number;
  to: number;
  suggestions: string[];
}

/** Fewer texts at once cost a call each; more make a document in which the checker is slow to find its way. */
const batch = 200;
const gap = '\n\n';

/** Where each text begins in the batch, in characters. */
const startsOf = (texts: readonly string[]): number[] => {
  let next = 0;
  return texts.map((text) => {
    const start = next;
    next += text.length + gap.length;
    return start;
  });
};

/** What the checker is to leave out. A rule or a group that does not exist is a bug and is thrown. */
export interface LeftOut {
  rules: readonly string[];
  /** By the names that the checker gives to its groups. */
  groups: readonly string[];
}

const rulesIn = (config: StructuredLintConfig): string[] =>
  config.settings.flatMap((setting) => {
    if ('Group' in setting) return rulesIn(setting.Group.child);
    return 'Bool' in setting ? [setting.Bool.name] : setting.OneOfMany.names;
  });

/** The rules of a group. */
const rulesOf = (config: StructuredLintConfig, label: string): string[] => {
  const groups = config.settings.flatMap((setting) => ('Group' in setting ? [setting.Group] : []));
  const group = groups.find((one) => one.label === label);
  if (!group) throw new Error(`the checker has no group of rules called ${label}`);
  return rulesIn(group.child);
};

/** Every rule that is on by default, without those left out. */
const configure = async (linter: LocalLinter, leftOut: LeftOut): Promise<LintConfig> => {
  const [rules, structure] = [
    await linter.getDefaultLintConfig(),
    await linter.getStructuredLintConfig(),
  ];
  const off = [...leftOut.rules, ...leftOut.groups.flatMap((one) => rulesOf(structure, one))];
  const unknown = off.filter((rule) => !(rule in rules));
  if (unknown.length > 0) throw new Error(`the checker has no rule ${unknown.join(', ')}`);
  return { ...rules, ...Object.fromEntries(off.map((rule) => [rule, false])) };
};

/** What the linter objects to in a few texts, each as a paragraph of its own. */
const checkBatch = async (linter: LocalLinter, texts: readonly string[]): Promise<Objection[]> => {
  const starts = startsOf(texts);
  // Overlapping objections are kept: one that is set aside must not hide one that is right.
  const found = await linter.organizedLints(texts.join(gap), {
    language: 'plaintext',
    dedup: false,
  });
  return Object.entries(found).flatMap(([rule, lints]) =>
    lints.map((lint) => {
      const { start, end } = lint.span();
      const text = starts.findLastIndex((one) => one <= start);
      const base = starts[text] ?? 0;
      return {
        text,
        rule,
        message: lint.message(),
        from: start - base,
        to: end - base,
        suggestions: lint.suggestions().map((one) => one.get_replacement_text()),
      };
    }),
  );
};

/** Checks texts for grammar and spelling. */
export type CheckGrammar = (texts: readonly string[]) => Promise<Objection[]>;

/**
 * A checker of American English; starting it takes a second or more, so one is kept for all texts.
 * @param words What its dictionary lacks, in the very form in which it is written.
 */
export const startGrammarChecker = async (
  words: readonly string[],
  leftOut: LeftOut,
): Promise<CheckGrammar> => {
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  await linter.setLintConfig(await configure(linter, leftOut));
  await linter.importWords([...words]);
  return async (texts) => {
    const objections: Objection[] = [];
    for (let first = 0; first < texts.length; first += batch) {
      const found = await checkBatch(linter, texts.slice(first, first + batch));
      objections.push(...found.map((one) => ({ ...one, text: first + one.text })));
    }
    return objections;
  };
};
