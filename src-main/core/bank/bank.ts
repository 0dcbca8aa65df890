import { z } from 'zod';
import { bands, bandSchema } from '../competency/band.ts';
import {
  companyFunctionSchema,
  probePartSchema,
  questionTypeSchema,
} from '../competency/competency.ts';
import { isLine, isParagraph } from './tidy-text.ts';

export const bankSchemaId = 'interview-kit/bank@1';

const line = (most: number) => z.string().max(most).refine(isLine, 'must be one tidy line');
const paragraph = (most: number) => z.string().max(most).refine(isParagraph, 'must be tidy text');

/** Letters of any script, digits and single hyphens; a bare number is a place in some list. */
export const bankIdSchema = z
  .string()
  .max(120)
  .regex(/^(?!\d+$)[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);

/** The longest question: nobody can read out more. */
export const longestText = 2_000;
const longestNote = 4_000;
export const longestLine = 600;

/**
 * Points that an answer can be described at: poor, sound and strong for every band alike, or rung by rung
 * as in the library. Where both are given, the rung of the band counts.
 */
export const bankAnchorKeys = ['poor', 'sound', 'strong', ...bands, 'beyond'] as const;
export type BankAnchorKey = (typeof bankAnchorKeys)[number];

export const bankProbeSchema = z.object({
  part: probePartSchema,
  text: line(longestLine).min(1),
});

export const bankQuestionSchema = z.object({
  /** Stays with the question; kits name it in their sources. */
  id: bankIdSchema,
  text: paragraph(longestText).min(1),
  type: questionTypeSchema,
  /** Id of a competency, ours or the team's; null: it is found by search only, and planned nowhere. */
  competency: z.string().max(120).nullable(),
  /** Bands it suits, in their order. */
  bands: z
    .array(bandSchema)
    .min(1)
    .refine(
      (given) => given.join() === bands.filter((band) => given.includes(band)).join(),
      'must be in order, each once',
    ),
  probes: z.array(bankProbeSchema).max(30),
  anchors: z.partialRecord(z.enum(bankAnchorKeys), line(longestLine).min(1)),
  /** For a candidate who has no such story; empty: none. */
  backup: paragraph(longestText),
  tags: z
    .array(
      line(80)
        .min(1)
        .regex(/^[^,;|]+$/u),
    )
    .max(30)
    .refine((tags) => new Set(tags).size === tags.length, 'must be given once'),
  /** For the team's own eyes; printed nowhere. */
  note: paragraph(longestNote),
  author: line(200),
});
export type BankQuestion = z.infer<typeof bankQuestionSchema>;

/**
 * A competency of the team's own; or, under the id of one of ours, what the team says in its place: its
 * name and definition, and more phrases that find it.
 */
export const bankCompetencySchema = z.object({
  id: bankIdSchema,
  name: line(120).min(1),
  definition: paragraph(longestNote),
  /** Phrases by which a page line finds it; a word that ends in `*` matches any ending. */
  finds: z
    .array(
      line(120)
        .min(1)
        .regex(/^[^,;|]+$/u),
    )
    .max(60),
  /** Whose work lets them judge it, best first; empty: anybody's. */
  judges: z.array(companyFunctionSchema).max(13),
});
export type BankCompetency = z.infer<typeof bankCompetencySchema>;

const unique = (list: readonly { id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

export const bankSchema = z.object({
  schema: z.literal(bankSchemaId),
  competencies: z.array(bankCompetencySchema).refine(unique, 'ids must be given once'),
  questions: z.array(bankQuestionSchema).refine(unique, 'ids must be given once'),
});
/** A team's own questions and competencies, in the order in which they were added. */
export type Bank = z.infer<typeof bankSchema>;

export const emptyBank: Bank = { schema: bankSchemaId, competencies: [], questions: [] };

/** A question of which nothing is said but its words. */
export const plainQuestion: Omit<BankQuestion, 'id' | 'text'> = {
  type: 'behavioral',
  competency: null,
  bands: [...bands],
  probes: [],
  anchors: {},
  backup: '',
  tags: [],
  note: '',
  author: '',
};
