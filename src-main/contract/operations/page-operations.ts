import { z } from 'zod';
import { competencyChoiceSchema } from '../../core/job-family/competency-choice.ts';
import { correctionSchema } from '../../core/job-family/correction.ts';
import { pageDraftSchema } from '../../core/job-family/page-draft.ts';
import { lineMarkSchema } from '../../core/job-family/line-mark.ts';
import { ownItemDraftSchema } from '../../core/role/own-item.ts';
import { competencyCardSchema, itemReadingSchema } from '../competency-shapes.ts';
import {
  fileSchema,
  lineKeySchema,
  openPageSchema,
  pageComparisonSchema,
  pageSummarySchema,
} from '../page-shapes.ts';
import { nothing, operation } from './operation.ts';

/** What a window may ask about job pages and what their lines lead to. */
export const pageOperations = {
  'pages.list': operation(nothing, z.array(pageSummarySchema)),
  'pages.read': operation(z.object({ id: z.string() }), openPageSchema),
  /** Keeps a file that was dropped or picked. The same bytes again are the same page. */
  'pages.import': operation(fileSchema, openPageSchema),
  /** Keeps pasted text, Markdown or plain. */
  'pages.paste': operation(
    z.object({ name: z.string().min(1).max(200), text: z.string().max(5_000_000) }),
    openPageSchema,
  ),
  /** Formatted text from the clipboard as Markdown, for the person to look at before it is pasted. */
  'pages.plain': operation(
    z.object({ html: z.string().max(5_000_000) }),
    z.object({ text: z.string() }),
  ),
  /** With an empty title the page is called by its own again. */
  'pages.rename': operation(z.object({ id: z.string(), title: z.string().max(200) }), nothing),
  /** What `pages.update` would change; it changes nothing. */
  'pages.compare': operation(fileSchema.extend({ id: z.string() }), pageComparisonSchema),
  /** Puts a newer version of the file in the page's place; corrections stay. */
  'pages.update': operation(fileSchema.extend({ id: z.string() }), openPageSchema),
  /**
   * Says what lines are, or (`clear`) leaves it to the reader again. The page that came with the app stays as it
   * is: the reply is then a copy of it, with an id of its own.
   */
  'pages.correct': operation(
    z.object({
      id: z.string(),
      set: z.array(correctionSchema),
      clear: z.array(lineKeySchema),
    }),
    openPageSchema,
  ),
  /**
   * Says which competencies lines ask for, or (`clear`) leaves it to the app again. The page that came with the app
   * stays as it is, as with `pages.correct`.
   */
  'pages.choose': operation(
    z.object({
      id: z.string(),
      set: z.array(competencyChoiceSchema),
      clear: z.array(lineKeySchema),
    }),
    openPageSchema,
  ),
  /**
   * Says what lines count for, or (`clear`) leaves it to the page again. The page that came with the app stays as it
   * is, as with `pages.correct`.
   */
  'pages.mark': operation(
    z.object({ id: z.string(), set: z.array(lineMarkSchema), clear: z.array(lineKeySchema) }),
    openPageSchema,
  ),
  /** Adds items of a person's own (without an id), changes them, or (`clear`) removes them by id. */
  'pages.own': operation(
    z.object({
      id: z.string(),
      set: z.array(ownItemDraftSchema),
      clear: z.array(z.string()),
    }),
    openPageSchema,
  ),
  /** What every line of a role leads to, in the order of its profile. */
  'pages.readings': operation(
    z.object({ id: z.string(), level: z.string(), specialty: z.string().nullable() }),
    z.array(itemReadingSchema),
  ),
  /** Keeps a page that is written in the app: a new one (`id` null) or the same one again. */
  'pages.write': operation(
    z.object({ id: z.string().nullable(), draft: pageDraftSchema }),
    openPageSchema,
  ),
  /** A page that was written in the app, to go on with. */
  'pages.draft': operation(z.object({ id: z.string() }), pageDraftSchema),
  'pages.remove': operation(z.object({ id: z.string() }), nothing),
  /** Every competency that a person can choose for a line, by name. */
  'competencies.list': operation(nothing, z.array(competencyCardSchema)),
} as const;
