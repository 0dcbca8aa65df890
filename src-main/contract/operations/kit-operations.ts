import { z } from 'zod';
import { singleCommandSchema } from '../../core/kit/kit-command.ts';
import { kitSchema, questionSchema } from '../../core/kit/kit.ts';
import { lintRuleSchema } from '../../core/lint/lint-rule.ts';
import { retieSchema, wishSchema } from '../competency-shapes.ts';
import { kitFileComparisonSchema, kitFileStateSchema } from '../kit-file-shapes.ts';
import { draftSchema, kitRefSchema, openKitSchema, recentKitSchema } from '../kit-shapes.ts';
import { nothing, operation } from './operation.ts';

/** What a window may ask about kits, their recovery copies, and the rules for their questions. */
export const kitOperations = {
  'kits.build': operation(
    z.object({
      page: z.string(),
      level: z.string(),
      specialty: z.string().nullable(),
      form: z.enum(['A', 'B']),
    }),
    kitSchema,
  ),
  /** Other questions that could stand in a question's place, best first. */
  'kits.alternatives': operation(
    z.object({ kit: kitSchema, question: z.string() }),
    z.array(questionSchema),
  ),
  /** Questions that could be added to a stage, for the competency or for what the stage still lacks. */
  'kits.suggestions': operation(
    z.object({ kit: kitSchema, stage: z.string(), competency: z.string().nullable() }),
    z.array(questionSchema),
  ),
  /**
   * What makes the kit good again once stages have changed: commands to be done after the changes, a
   * summary, and what could not be met. `like`: an added stage that asks about what another one does.
   */
  'kits.replan': operation(
    z.object({
      kit: kitSchema,
      changes: z.array(singleCommandSchema),
      like: z.object({ stage: z.string(), of: z.string() }).nullable(),
    }),
    z.object({
      commands: z.array(singleCommandSchema),
      summary: z.string(),
      unmet: z.array(z.string()),
    }),
  ),
  /** What it takes to put an item of a kit under another competency; it changes nothing. */
  'kits.retie': operation(
    z.object({ kit: kitSchema, item: z.string(), wish: wishSchema }),
    retieSchema,
  ),
  /**
   * With a `ref` and not `as`: over the same file, if it is what the `ref` stands for. Otherwise the host asks where,
   * or picks a free name. `keepOther`: what the file held is put beside it, as `copy`.
   */
  'kits.save': operation(
    z.object({
      kit: kitSchema,
      ref: kitRefSchema.nullable(),
      as: z.boolean(),
      keepOther: z.boolean().optional(),
    }),
    z.object({ kit: kitSchema, ref: kitRefSchema, copy: z.string().nullable() }),
  ),
  /** Whether the file of an open kit is still what the window saw of it. */
  'kits.check': operation(z.object({ id: z.string() }), kitFileStateSchema),
  /** What differs between a window's kit and what its file holds now. */
  'kits.compare': operation(z.object({ id: z.string(), kit: kitSchema }), kitFileComparisonSchema),
  /**
   * Asks the person for a kit file with the system's dialog. `insteadOf`: a recent kit whose file is gone; the list
   * follows it to the new place if the role is the same.
   */
  'kits.open': operation(z.object({ insteadOf: z.string().optional() }), openKitSchema),
  /** A kit file's text that the window got by itself (dropped or picked in the browser). */
  'kits.import': operation(
    z.object({ name: z.string(), text: z.string().max(20_000_000) }),
    openKitSchema,
  ),
  'kits.recent': operation(nothing, z.array(recentKitSchema)),
  'kits.reopen': operation(z.object({ id: z.string() }), openKitSchema),
  'kits.forget': operation(z.object({ id: z.string() }), nothing),
  /** Keeps a kit at the head of the list of recent ones, or lets it go back among the others. */
  'kits.pin': operation(z.object({ id: z.string(), pinned: z.boolean() }), nothing),
  /** Recovery copies of kits with unsaved changes. */
  /** `aside`: it outlives the window even if that closes without saving. */
  'drafts.keep': operation(
    draftSchema.omit({ keptAt: true }).extend({ aside: z.boolean().optional() }),
    nothing,
  ),
  'drafts.list': operation(nothing, z.array(draftSchema)),
  'drafts.drop': operation(z.object({ id: z.string() }), nothing),
  /** The coverage as a table that a spreadsheet opens, or as a picture that the window has drawn. */
  'coverage.export': operation(
    z.discriminatedUnion('format', [
      z.object({ format: z.literal('csv'), kit: kitSchema }),
      /** `picture`: a PNG in base64. */
      z.object({
        format: z.literal('png'),
        kit: kitSchema,
        picture: z.base64().max(14_000_000),
      }),
    ]),
    /** `id`: for `documents.show`. */
    z.object({ id: z.string(), name: z.string(), where: z.string() }),
  ),
  /** The rules for questions, with which a window checks what is typed. */
  'lint.rules': operation(nothing, z.array(lintRuleSchema)),
} as const;
