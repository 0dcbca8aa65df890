import { z } from 'zod';
import { kitSchema } from '../core/kit/kit.ts';

/** A kit file as a window knows it: never a path, only an id that the host understands. */
export const kitRefSchema = z.object({
  id: z.string(),
  /** File name without its ending. */
  name: z.string(),
  /** Where it lies, in words for a person ("Documents/Interview kits"). */
  where: z.string(),
});
export type KitRef = z.infer<typeof kitRefSchema>;

export const openKitSchema = z.object({ kit: kitSchema, ref: kitRefSchema.nullable() });
export type OpenKit = z.infer<typeof openKitSchema>;

export const recentKitSchema = z.object({
  ref: kitRefSchema,
  title: z.string(),
  stages: z.int(),
  gaps: z.int(),
  /** ISO 8601. */
  savedAt: z.string(),
  /** The file is not where it was. */
  missing: z.boolean(),
  /** Kept at the head of the list. */
  pinned: z.boolean(),
});
export type RecentKit = z.infer<typeof recentKitSchema>;

export const draftSchema = z.object({
  /** One a window; made by the window. */
  id: z.string(),
  kit: kitSchema,
  ref: kitRefSchema.nullable(),
  /** ISO 8601. */
  keptAt: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;
