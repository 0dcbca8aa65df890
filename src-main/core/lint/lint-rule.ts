import { z } from 'zod';
import { questionTypeSchema } from '../competency/competency.ts';

/** Where a law holds. */
export const jurisdictions = ['us', 'us-states', 'uk', 'eu', 'canada', 'australia'] as const;
export const jurisdictionSchema = z.enum(jurisdictions);
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

/** A statute behind a rule, and whether it forbids asking or deciding by the answer. */
export const ruleLawSchema = z.object({
  where: jurisdictionSchema,
  law: z.string().min(1),
  forbids: z.enum(['asking', 'deciding']),
});
export type RuleLaw = z.infer<typeof ruleLawSchema>;

/** Tests that are more than a pattern (checks.ts). */
export const checkNameSchema = z.enum([
  'several-questions',
  'yes-or-no',
  'too-long',
  'preamble',
  'insider',
  'no-referent',
]);
export type CheckName = z.infer<typeof checkNameSchema>;

/** Words to look for and what to put in their place. */
export const rewriteSchema = z.object({ find: z.string().min(1), put: z.string().min(1) });

/** What to look for in a question, what is wrong with it, and what to ask instead. */
export const lintRuleSchema = z.object({
  id: z.string(),
  /** unlawful: do not ask · wording: ask, but in other words. */
  kind: z.enum(['unlawful', 'wording']),
  /** The protected topic ("Age"); empty for a rule about wording. */
  topic: z.string(),
  /** In the notation that `compileRules` reads. */
  patterns: z.array(z.string()),
  /** A find that touches one of these counts for nothing. */
  exceptions: z.array(z.string()),
  check: checkNameSchema.nullable(),
  /** How many words or sentences a check allows. */
  limit: z.int().positive().nullable(),
  /** Short forms that everybody in working life knows. */
  known: z.array(z.string()),
  /** Kinds of question that it looks at; empty: all. */
  only: z.array(questionTypeSchema),
  /** Kinds of question that it leaves alone. */
  not: z.array(questionTypeSchema),
  /** False where follow-ups may do it. */
  probes: z.boolean(),
  message: z.string().min(1),
  suggestion: z.string().min(1),
  /** A lawful question for what is rightly meant; null where there is none. */
  rewording: z.string().nullable(),
  rewrites: z.array(rewriteSchema),
  /** Empty for a rule about wording. */
  laws: z.array(ruleLawSchema),
  /** Where the rule comes from, in words. */
  source: z.string().min(1),
});
export type LintRule = z.infer<typeof lintRuleSchema>;
