import { z } from 'zod';
import { questionTypeSchema } from '../competency/competency.ts';
import {
  checkNameSchema,
  jurisdictionSchema,
  rewriteSchema,
  type LintRule,
  type RuleLaw,
} from './lint-rule.ts';

/** `resources/lint/laws.yaml`: statutes by a short name. */
export const lawFileSchema = z.record(
  z.string(),
  z.strictObject({ where: jurisdictionSchema, law: z.string().min(1) }),
);

/** A file of protected topics. */
export const topicFileSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    topic: z.string().min(1),
    message: z.string().min(1),
    patterns: z.array(z.string().min(1)).min(1),
    exceptions: z.array(z.string().min(1)).default([]),
    rewording: z.string().min(1).nullable(),
    suggestion: z.string().min(1),
    laws: z.strictObject({ asking: z.array(z.string()), deciding: z.array(z.string()) }),
  }),
);

/** `resources/lint/wording.yaml`. */
export const wordingFileSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    message: z.string().min(1),
    patterns: z.array(z.string().min(1)).default([]),
    exceptions: z.array(z.string().min(1)).default([]),
    check: checkNameSchema.nullable().default(null),
    limit: z.int().positive().nullable().default(null),
    known: z.array(z.string().min(1)).default([]),
    only: z.array(questionTypeSchema).default([]),
    not: z.array(questionTypeSchema).default([]),
    probes: z.boolean().default(true),
    rewrites: z.array(rewriteSchema).default([]),
    suggestion: z.string().min(1),
    source: z.string().min(1),
  }),
);

/** The files of rules as they were read, nothing checked yet. */
export interface RuleFiles {
  laws: unknown;
  topics: readonly unknown[];
  wording: unknown;
}

type Laws = z.infer<typeof lawFileSchema>;

const named = (laws: Laws, names: readonly string[], forbids: RuleLaw['forbids']): RuleLaw[] =>
  names.map((name) => {
    const law = laws[name];
    if (!law) throw new Error(`no law is called "${name}" in laws.yaml`);
    return { ...law, forbids };
  });

/**
 * The rules out of their files: topics first, then wording. They come with the app, so what does not
 * match the schema, a law that is not there and an id used twice are bugs and thrown.
 */
export const readRules = (files: RuleFiles): LintRule[] => {
  const laws = lawFileSchema.parse(files.laws);
  const topics = files.topics.flatMap((file) => topicFileSchema.parse(file));
  const rules: LintRule[] = [
    ...topics.map(({ laws: names, ...topic }): LintRule => {
      const behind = [
        ...named(laws, names.asking, 'asking'),
        ...named(laws, names.deciding, 'deciding'),
      ];
      return {
        ...topic,
        kind: 'unlawful',
        check: null,
        limit: null,
        known: [],
        only: [],
        not: [],
        probes: true,
        rewrites: [],
        laws: behind,
        source: behind.map(({ law }) => law).join('; '),
      };
    }),
    ...wordingFileSchema.parse(files.wording).map((rule): LintRule => {
      return { ...rule, kind: 'wording', topic: '', rewording: null, laws: [] };
    }),
  ];
  const twice = rules.find(({ id }, at) => rules.findIndex((one) => one.id === id) !== at);
  if (twice) throw new Error(`two rules are called "${twice.id}"`);
  return rules;
};
