import { z } from 'zod';
import { bankChangeSchema } from '../core/bank/bank-change.ts';
import { importPlanSchema } from '../core/bank/plan-import.ts';
import { completedScorecardSchema } from '../core/debrief/completed-scorecard.ts';
import { debriefSchema } from '../core/debrief/debrief.ts';
import { weightsSchema } from '../core/debrief/weights.ts';
import { competencyChoiceSchema } from '../core/job-family/competency-choice.ts';
import { correctionSchema } from '../core/job-family/correction.ts';
import { pageDraftSchema } from '../core/job-family/page-draft.ts';
import { singleCommandSchema } from '../core/kit/kit-command.ts';
import { kitSchema, questionSchema } from '../core/kit/kit.ts';
import { lineMarkSchema } from '../core/job-family/line-mark.ts';
import { ownItemDraftSchema } from '../core/role/own-item.ts';
import { lintRuleSchema } from '../core/lint/lint-rule.ts';
import {
  candidateSchema,
  documentDetailsSchema,
  formatSchema,
  mostCandidates,
  paperSchema,
  partSchema,
} from '../core/kit/packet-options.ts';
import { aboutSchema } from './about-shape.ts';
import {
  bankChangedSchema,
  bankEntrySchema,
  bankExportedSchema,
  bankFactsSchema,
  bankFormatSchema,
  bankFoundSchema,
  bankQuerySchema,
  bankTakenSchema,
  forKitSchema,
} from './bank-shapes.ts';
import { batchOrderSchema, batchPlanSchema, batchResultSchema } from './batch-shapes.ts';
import {
  competencyCardSchema,
  itemReadingSchema,
  retieSchema,
  wishSchema,
} from './competency-shapes.ts';
import { candidateListSchema, teamListSchema, exportedFileSchema } from './document-shapes.ts';
import { kitFileComparisonSchema, kitFileStateSchema } from './kit-file-shapes.ts';
import { draftSchema, kitRefSchema, openKitSchema, recentKitSchema } from './kit-shapes.ts';
import {
  fileSchema,
  lineKeySchema,
  openPageSchema,
  pageComparisonSchema,
  pageSummarySchema,
} from './page-shapes.ts';
import { everySettingSchema, settingsSchema } from './settings-shape.ts';

const nothing = z.object({});

const operation = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({
  input,
  output,
});

/** Everything a window may ask of a host: name, input, reply. Both are parsed on both sides. */
export const operations = {
  'app.info': operation(
    nothing,
    z.object({
      host: z.enum(['desktop', 'browser']),
      version: z.string(),
      platform: z.string(),
      /** True where the host can ask the person for a file or a folder with a dialog of the system. */
      asksForFiles: z.boolean(),
      /** Where exports and kits go when the host cannot ask. */
      folder: z.string(),
    }),
  ),
  /** What the app is and stands on, and where it keeps what is its own. */
  'app.about': operation(nothing, aboutSchema),
  /** Shows the log of failures in the system's file manager. */
  'app.show-log': operation(nothing, nothing),
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

  'bank.read': operation(nothing, bankFactsSchema),
  /** Changes entries one by one, all or none: what another window changed meanwhile stays. */
  'bank.change': operation(
    z.object({ changes: z.array(bankChangeSchema).min(1).max(20_000) }),
    bankChangedSchema,
  ),
  /** Questions of the library and the bank, nearest first; without a query all, the team's first. */
  'bank.search': operation(bankQuerySchema, bankFoundSchema),
  /** A question as the bank keeps it; one of ours as the team would have written it. */
  'bank.question': operation(z.object({ id: z.string() }), bankEntrySchema),
  /** A question of the list for a kit, and its competency where the kit lacks it. */
  'bank.ask': operation(z.object({ id: z.string(), kit: kitSchema }), forKitSchema),
  /** What taking a file in would do; it changes nothing. */
  'bank.preview': operation(fileSchema, importPlanSchema),
  /** Takes a file in, but for what is refused. */
  'bank.take': operation(fileSchema, bankTakenSchema),
  /** The host asks where, or writes into its folder. */
  'bank.export': operation(z.object({ format: bankFormatSchema }), bankExportedSchema),

  /** Recovery copies of kits with unsaved changes. */
  /** `aside`: it outlives the window even if that closes without saving. */
  'drafts.keep': operation(
    draftSchema.omit({ keptAt: true }).extend({ aside: z.boolean().optional() }),
    nothing,
  ),
  'drafts.list': operation(nothing, z.array(draftSchema)),
  'drafts.drop': operation(z.object({ id: z.string() }), nothing),

  /** The PDF's bytes in base64, for the preview. */
  'documents.preview': operation(
    z.object({
      kit: kitSchema,
      part: partSchema,
      stage: z.string().nullable(),
      details: documentDetailsSchema,
    }),
    z.object({ pdf: z.string(), pages: z.int() }),
  ),
  /** Reports `export-progress` under `job` meanwhile. All files or none are left in the folder. */
  'documents.export': operation(
    z.object({
      job: z.string(),
      kit: kitSchema,
      parts: z.array(partSchema).min(1),
      formats: z.array(formatSchema).min(1),
      details: documentDetailsSchema,
      /** Only this stage, of parts that every stage has its own of. */
      stage: z.string().optional(),
      /** A folder for each; then the candidate in `details` is not looked at. */
      candidates: z.array(candidateSchema).min(1).max(mostCandidates).optional(),
    }),
    z.object({ where: z.string(), files: z.array(exportedFileSchema) }),
  ),
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
  /** Reads a list of candidates: a CSV file, or names one below the other. */
  'candidates.read': operation(fileSchema, candidateListSchema),
  /** Reads a list of interviewers from a CSV file; it is kept only with the settings. */
  'team.read': operation(fileSchema, teamListSchema),
  'documents.cancel': operation(z.object({ job: z.string() }), nothing),
  /** Shows an exported file in the system's file manager. */
  'documents.show': operation(z.object({ id: z.string() }), nothing),

  /** The rules for questions, with which a window checks what is typed. */
  'lint.rules': operation(nothing, z.array(lintRuleSchema)),
  /** The scorecards in a file that was filled in: one, or from a packet one for each stage. */
  'scorecards.read': operation(fileSchema, z.array(completedScorecardSchema).min(1)),
  /** `weights` is null where every competency counts the same. */
  'debrief.export': operation(
    z.object({
      debrief: debriefSchema,
      weights: weightsSchema.nullable(),
      formats: z.array(formatSchema).min(1),
      paper: paperSchema,
    }),
    z.object({ where: z.string(), files: z.array(exportedFileSchema) }),
  ),
  /** What `batch.export` would make of pages, in the order in which they are asked about. */
  'batch.plan': operation(z.object({ pages: z.array(z.string()) }), batchPlanSchema),
  /**
   * Makes documents for every role of pages, in a folder a page. Reports `batch-progress` under `job` meanwhile.
   * A role that fails is told in the reply, and the rest is made; what is called off stays as far as it came.
   */
  'batch.export': operation(batchOrderSchema, batchResultSchema),
  'batch.cancel': operation(z.object({ job: z.string() }), nothing),
  /** Shows the folder of an export in the system's file manager. */
  'batch.show': operation(z.object({ folder: z.string() }), nothing),

  'settings.read': operation(nothing, settingsSchema),
  /** What is not given stays: no default may take its place. */
  'settings.change': operation(everySettingSchema.partial(), settingsSchema),
  /** The window says whether it holds unsaved changes, so that the host can ask before it closes. */
  'window.edited': operation(
    z.object({
      edited: z.boolean(),
      /** What is open; empty where nothing is. */
      title: z.string(),
      /** Id of the file that it was saved to or opened from. */
      file: z.string().nullable().optional(),
    }),
    nothing,
  ),
  /** Something that took long is done; the host tells it by the system's means where the window is not in front. */
  'window.notify': operation(
    z.object({ title: z.string().max(200), text: z.string().max(500) }),
    nothing,
  ),
  /** Opens another window. Fails with `not-here` where the host has none of its own. */
  'window.open': operation(nothing, nothing),
} as const;

export type OperationName = keyof typeof operations;
export type Input<N extends OperationName> = z.input<(typeof operations)[N]['input']>;
export type Output<N extends OperationName> = z.output<(typeof operations)[N]['output']>;
