import { z } from 'zod';
import { completedScorecardSchema } from '../../core/debrief/completed-scorecard.ts';
import { debriefSchema } from '../../core/debrief/debrief.ts';
import { weightsSchema } from '../../core/debrief/weights.ts';
import { kitSchema } from '../../core/kit/kit.ts';
import {
  candidateSchema,
  documentDetailsSchema,
  formatSchema,
  mostCandidates,
  paperSchema,
  partSchema,
} from '../../core/kit/packet-options.ts';
import { batchOrderSchema, batchPlanSchema, batchResultSchema } from '../batch-shapes.ts';
import { candidateListSchema, teamListSchema, exportedFileSchema } from '../document-shapes.ts';
import { fileSchema } from '../page-shapes.ts';
import { nothing, operation } from './operation.ts';

/** What a window may ask about documents: made, filled in and read back, for one role or for many. */
export const documentOperations = {
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
      /** Everything in one ZIP too. */
      zip: z.boolean().optional(),
    }),
    z.object({
      where: z.string(),
      files: z.array(exportedFileSchema),
      /** Made when the files are there. `id`: for `documents.show`. */
      zip: z.object({ id: z.string(), name: z.string() }).nullable(),
    }),
  ),
  /** Reads a list of candidates: a CSV file, or names one below the other. */
  'candidates.read': operation(fileSchema, candidateListSchema),
  /** Reads a list of interviewers from a CSV file; it is kept only with the settings. */
  'team.read': operation(fileSchema, teamListSchema),
  'documents.cancel': operation(z.object({ job: z.string() }), nothing),
  /** Shows an exported file in the system's file manager. */
  'documents.show': operation(z.object({ id: z.string() }), nothing),
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
} as const;
