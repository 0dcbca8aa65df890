import { z } from 'zod';
import { kitCompetencySchema, kitItemSchema, kitStageSchema, questionSchema } from './kit.ts';

/** A change to one question, one stage, one line, or the reasons that are given for gaps. */
export const singleCommandSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('edit-question'),
    question: z.string(),
    /** Only what changes. A changed text, probe, anchor or backup marks the question as edited. */
    change: questionSchema
      .pick({
        text: true,
        type: true,
        competency: true,
        items: true,
        minutes: true,
        probes: true,
        anchors: true,
        backup: true,
        record: true,
        edited: true,
        locked: true,
        muted: true,
        note: true,
      })
      .partial(),
  }),
  z.object({
    do: z.literal('add-question'),
    stage: z.string(),
    index: z.int().min(0),
    question: questionSchema,
    /** The question's competency, for a kit that does not have it yet. */
    competency: kitCompetencySchema.optional(),
  }),
  z.object({
    do: z.literal('remove-question'),
    question: z.string(),
    /** Id of a competency that came with the question and goes with it. */
    competency: z.string().optional(),
  }),
  /** Puts another question in its place, under its own id. */
  z.object({
    do: z.literal('replace-question'),
    question: z.string(),
    by: questionSchema,
  }),
  z.object({
    do: z.literal('move-question'),
    question: z.string(),
    stage: z.string(),
    index: z.int().min(0),
    /** Whether a person wants it there; what was true before where it is absent. */
    placed: z.boolean().optional(),
  }),
  z.object({
    do: z.literal('edit-stage'),
    stage: z.string(),
    change: kitStageSchema
      .pick({
        title: true,
        minutes: true,
        minutesAssumed: true,
        optional: true,
        interviewers: true,
        people: true,
        /** Follow from the interviewers where they are not given. */
        functions: true,
        purpose: true,
        opening: true,
        closing: true,
        checklist: true,
        note: true,
      })
      .partial(),
  }),
  z.object({ do: z.literal('add-stage'), index: z.int().min(0), stage: kitStageSchema }),
  z.object({ do: z.literal('remove-stage'), stage: z.string() }),
  z.object({ do: z.literal('move-stage'), stage: z.string(), index: z.int().min(0) }),
  /** Why items are not asked about; items that are asked about, or not named, keep what they have. */
  z.object({
    do: z.literal('give-reasons'),
    reasons: z.array(z.object({ item: z.string(), reason: z.string() })),
  }),
  /** Says which competency an item asks for; what is asked stays. `retie.ts` makes it. */
  z.object({
    do: z.literal('set-item-competency'),
    /** As it is from then on. */
    item: kitItemSchema,
    /** All of the kit, as they are from then on. */
    competencies: z.array(kitCompetencySchema),
    /** Why nothing asks for the item; null: it is not said. */
    reason: z.string().nullable(),
  }),
]);
export type SingleCommand = z.infer<typeof singleCommandSchema>;

/**
 * Every change that is made to a kit. `applyCommand` (apply-command.ts) turns a kit and a command into
 * the changed kit and the command that takes the change back.
 */
export const kitCommandSchema = z.discriminatedUnion('do', [
  ...singleCommandSchema.options,
  /** Changes that are one: all of them are done, in order, or none. */
  z.object({ do: z.literal('several'), commands: z.array(singleCommandSchema) }),
]);
export type KitCommand = z.infer<typeof kitCommandSchema>;
