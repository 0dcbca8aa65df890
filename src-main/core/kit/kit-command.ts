import { z } from 'zod';
import { kitStageSchema, questionSchema } from './kit.ts';

/**
 * Every change that a person makes to a kit. `applyCommand` (apply-command.ts) turns a kit and a
 * command into the changed kit and the command that takes the change back.
 */
export const kitCommandSchema = z.discriminatedUnion('do', [
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
      })
      .partial(),
  }),
  z.object({
    do: z.literal('add-question'),
    stage: z.string(),
    index: z.int().min(0),
    question: questionSchema,
  }),
  z.object({ do: z.literal('remove-question'), question: z.string() }),
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
        purpose: true,
        opening: true,
        closing: true,
        checklist: true,
      })
      .partial(),
  }),
  z.object({ do: z.literal('add-stage'), index: z.int().min(0), stage: kitStageSchema }),
  z.object({ do: z.literal('remove-stage'), stage: z.string() }),
  z.object({ do: z.literal('move-stage'), stage: z.string(), index: z.int().min(0) }),
]);
export type KitCommand = z.infer<typeof kitCommandSchema>;
