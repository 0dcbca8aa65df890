import { z } from 'zod';
import { bands, bandSchema, type Band } from './band.ts';

/** Parts of a company whose people can judge a competency from their own work. */
export const companyFunctions = [
  'people',
  'marketing',
  'sales',
  'customer',
  'product',
  'design',
  'engineering',
  'security',
  'data',
  'finance',
  'legal',
  'operations',
  'executive',
] as const;
export const companyFunctionSchema = z.enum(companyFunctions);
export type CompanyFunction = z.infer<typeof companyFunctionSchema>;

export const questionTypes = [
  'behavioral',
  'situational',
  'knowledge',
  'work-sample',
  'motivation',
  'logistics',
] as const;
export const questionTypeSchema = z.enum(questionTypes);
export type QuestionType = z.infer<typeof questionTypeSchema>;

export const probeParts = [
  'situation',
  'task',
  'action',
  'result',
  'learning',
  'knowledge',
] as const;
export const probePartSchema = z.enum(probeParts);
export type ProbePart = z.infer<typeof probePartSchema>;

const sentence = z.string().trim().min(8);

/** The rungs of a question's ladder, from an answer that shows nothing to one beyond every band. */
export const rungs = ['poor', ...bands, 'beyond'] as const;
export type Rung = (typeof rungs)[number];

/** The rung above a band: what a strong answer contains there. */
export const rungAbove = (band: Band): Rung => {
  const next = bands[bands.indexOf(band) + 1];
  return next ?? 'beyond';
};

export const libraryQuestionSchema = z
  .strictObject({
    /** Unique within its competency; kebab-case. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    type: questionTypeSchema.exclude(['logistics']),
    /** Bands it suits; the ladder must have a rung for each and one above. */
    bands: z.array(bandSchema).min(1),
    /** What the interviewer reads aloud. May hold optional segments: `[[ of {field} products]]`. */
    text: sentence,
    /** Follow-ups by the part of the story that is missing. */
    probes: z.partialRecord(probePartSchema, z.union([sentence, z.array(sentence).min(1)])),
    /** For a candidate who has no such story. */
    backup: sentence,
    /** What an answer contains, rung by rung. */
    ladder: z.partialRecord(z.enum(rungs), sentence),
  })
  .superRefine((question, context) => {
    const needed = new Set<Rung>(['poor', ...question.bands, ...question.bands.map(rungAbove)]);
    for (const rung of needed)
      if (!question.ladder[rung])
        context.addIssue({
          code: 'custom',
          path: ['ladder', rung],
          message: `the ladder has no "${rung}" rung, which its bands need`,
        });
    if (Object.keys(question.probes).length < 3)
      context.addIssue({
        code: 'custom',
        path: ['probes'],
        message: 'a question needs probes for at least three parts of the story',
      });
  });

/** What the team has written of a question from its own bank. */
export interface TeamWording {
  /** In the team's order. */
  probes: { part: ProbePart; text: string }[];
  /** A rung, or a point that is the same for all bands. */
  anchors: Partial<Record<Rung | 'sound' | 'strong', string>>;
}

/** A question of the library, or with `team` of the team's own bank: then it is asked as it is written. */
export type LibraryQuestion = z.infer<typeof libraryQuestionSchema> & {
  team?: TeamWording | undefined;
};

/** One file of `resources/competencies/`: what a competency is, how a page asks for it, how to ask a person. */
export const competencySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As printed on a scorecard. */
  name: z.string().trim().min(3),
  /** One or two sentences: what somebody who has it does. */
  definition: sentence,
  /** What it is easily taken for, and is not. */
  not: sentence,
  /** general: any role may ask for it; functional: belongs to a line of work. */
  kind: z.enum(['general', 'functional']),
  /** Whose work lets them judge it, best first. */
  judges: z.array(companyFunctionSchema).min(1),
  /**
   * Phrases by which a page line finds it, lower case, whole words; a word ending in `*` matches any ending.
   * Strong: enough alone. Weak: adds to others. Not: rules it out.
   */
  finds: z.strictObject({
    strong: z.array(z.string().trim().min(2)),
    weak: z.array(z.string().trim().min(2)).default([]),
    not: z.array(z.string().trim().min(2)).default([]),
  }),
  /** How it shows at each band. */
  shows: z.record(bandSchema, sentence),
  /** Rating errors to watch for with this competency. */
  pitfalls: z.array(sentence).min(1),
  questions: z.array(libraryQuestionSchema).min(1),
});
export type Competency = Omit<z.infer<typeof competencySchema>, 'questions'> & {
  questions: LibraryQuestion[];
  /** It is the team's own: where a line leads to it and to another, it comes first. */
  team?: true | undefined;
};
