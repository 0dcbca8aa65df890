import { z } from 'zod';
import { bandSchema } from '../competency/band.ts';
import {
  companyFunctionSchema,
  probePartSchema,
  questionTypeSchema,
} from '../competency/competency.ts';
import { stageKindSchema } from '../job-family/job-family.ts';
import { itemKindSchema, setAsideSchema } from '../role/role-profile.ts';

export const kitSchemaId = 'interview-kit/kit@1';

export const kitItemSchema = z.object({
  id: z.string(),
  kind: itemKindSchema,
  text: z.string(),
  /** 1-based line of the page; null where a person added it. */
  line: z.int().positive().nullable(),
  priority: z.enum(['must', 'nice']),
  /** `common`, `level:<id>`, `specialty:<id>`, or `own` where a person added it. */
  origin: z.string(),
  /** The words of the line that led to its competency. */
  words: z.array(z.string()).default([]),
  /** A person said which competency it asks for, or that no interview can show it. */
  chosen: z.boolean().default(false),
  /** A person said whether it is needed or welcome, other than the page does; absent in older kits. */
  marked: z.boolean().optional(),
});
export type KitItem = z.infer<typeof kitItemSchema>;

export const kitCompetencySchema = z.object({
  id: z.string(),
  name: z.string(),
  definition: z.string(),
  priority: z.enum(['core', 'supporting']),
  /** Ids of the items that ask for it. */
  items: z.array(z.string()),
  /** Rating errors to watch for. */
  pitfalls: z.array(z.string()),
  /** Whose work lets them judge it, best first. */
  judges: z.array(companyFunctionSchema).default([]),
});
export type KitCompetency = z.infer<typeof kitCompetencySchema>;

export const probeSchema = z.object({ part: probePartSchema, text: z.string() });
export type Probe = z.infer<typeof probeSchema>;

/** What an answer contains at a point of the scale, 1 to 5. */
export const anchorSchema = z.object({ rating: z.int().min(1).max(5), text: z.string() });
export type Anchor = z.infer<typeof anchorSchema>;

export const questionSchema = z.object({
  /** Unique in the kit; stays with the question through edits and moves. */
  id: z.string(),
  text: z.string(),
  type: questionTypeSchema,
  /** Competency id; null for facts and logistics. */
  competency: z.string().nullable(),
  /** Ids of the items it covers. */
  items: z.array(z.string()),
  minutes: z.int().min(1),
  probes: z.array(probeSchema),
  /** Empty for a question that is recorded, not rated. */
  anchors: z.array(anchorSchema),
  backup: z.string().nullable(),
  /** What to write down for a fact ("Years in all"), with meets / does not meet / unclear. */
  record: z.array(z.string()),
  /** Where the wording comes from: `library:<competency>/<question>`, `page` or `person`. */
  source: z.string(),
  /** The words of the page that led here; empty where nothing needs telling. */
  why: z.string(),
  /** A person changed its words. */
  edited: z.boolean(),
  /** A person wants it kept as it is when the plan changes. */
  locked: z.boolean(),
  /** A person put it where it stands; absent in older kits, and where the app did. */
  placed: z.boolean().optional(),
  /** Ids of rules about wording that a person set aside here; kits of earlier versions have none. */
  muted: z.array(z.string()).optional(),
  /** What the kit's owner tells the interviewer about it, never the candidate; absent in older kits. */
  note: z.string().optional(),
});
export type Question = z.infer<typeof questionSchema>;

export const timelineBlockSchema = z.object({ label: z.string(), minutes: z.int().min(0) });
export type TimelineBlock = z.infer<typeof timelineBlockSchema>;

export const kitStageSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: stageKindSchema,
  minutes: z.int().min(0),
  /** True where the page gives no minutes and a usual length stands in. */
  minutesAssumed: z.boolean(),
  optional: z.boolean(),
  interviewers: z.array(z.string()),
  /** Names of the people who take it; kits of earlier versions have none. */
  people: z.array(z.string()).optional(),
  /** What the interviewers' own work lets them judge. */
  functions: z.array(companyFunctionSchema),
  /** Line of the page; null for a stage that a person added. */
  line: z.int().positive().nullable(),
  /** What this stage is for, in one or two sentences. */
  purpose: z.string(),
  /** Competency ids judged here. */
  focus: z.array(z.string()),
  /** Adds up to `minutes`. */
  timeline: z.array(timelineBlockSchema),
  /** Read aloud at the start. */
  opening: z.string(),
  /** Read aloud at the end: what happens next. */
  closing: z.string(),
  /** What to check or record where nothing is asked (references, offer). */
  checklist: z.array(z.string()),
  /** What the kit's owner tells the interviewer, never the candidate; absent in older kits. */
  note: z.string().optional(),
  questions: z.array(questionSchema),
});
export type KitStage = z.infer<typeof kitStageSchema>;

export const kitSchema = z.object({
  schema: z.literal(kitSchemaId),
  /** Rises by one with every save of a changed kit; printed on every sheet. */
  version: z.int().positive(),
  /** Made to be looked at, from the page that comes with the app; absent in every other kit. */
  sample: z.boolean().optional(),
  /** Parallel question set. */
  form: z.enum(['A', 'B']),
  role: z.object({
    /** "Senior Product Marketing Manager, Security Specialist". */
    title: z.string(),
    level: z.string(),
    specialty: z.string().nullable(),
    grade: z.string().nullable(),
    band: bandSchema,
    source: z.object({
      file: z.string(),
      /** SHA-256 of the page's bytes, hex: the page fingerprint. */
      sha256: z.string(),
    }),
  }),
  items: z.array(kitItemSchema),
  setAside: z.array(setAsideSchema),
  competencies: z.array(kitCompetencySchema),
  stages: z.array(kitStageSchema),
  coverage: z.object({
    uncovered: z.array(z.object({ item: z.string(), reason: z.string() })),
  }),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});
export type Kit = z.infer<typeof kitSchema>;
