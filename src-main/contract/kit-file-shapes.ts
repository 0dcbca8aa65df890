import { z } from 'zod';
import { kitComparisonSchema } from '../core/kit/kit-comparison.ts';
import { kitSchema } from '../core/kit/kit.ts';
import { kitRefSchema } from './kit-shapes.ts';

/** What became of a kit's file since a window opened or saved it. */
export const kitFileStateSchema = z.object({
  state: z.enum(['same', 'changed', 'missing']),
  /** Another one for everything that the file held, so that one change is told once. */
  id: z.string(),
});
export type KitFileState = z.infer<typeof kitFileStateSchema>;

export const kitFileComparisonSchema = z.object({
  /** Stands for what the file holds now: saving with it overwrites this and nothing newer. */
  ref: kitRefSchema,
  /** Null where the file is no kit any more. */
  kit: kitSchema.nullable(),
  comparison: kitComparisonSchema.nullable(),
  /** Why the file cannot be read as a kit. */
  problem: z.string().nullable(),
});
export type KitFileComparison = z.infer<typeof kitFileComparisonSchema>;
