import { z } from 'zod';
import { itemSchema } from '../job-family/job-family.ts';

export const itemKindSchema = z.enum(['responsibility', 'requirement']);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** An item that applies to the chosen level and specialty. */
export const profileItemSchema = itemSchema.extend({
  kind: itemKindSchema,
  /** Where it comes from: `common`, `level:<id>` or `specialty:<id>`. */
  origin: z.string(),
});
export type ProfileItem = z.infer<typeof profileItemSchema>;

/** An item of the page that does not apply, and why. */
export const setAsideSchema = z.object({
  item: itemSchema,
  /** A sentence for a person. */
  reason: z.string(),
  why: z.enum(['overruled', 'said-twice', 'other-level', 'other-specialty']),
  /** Id of the item that overrules or repeats it; absent where no single item does. */
  by: z.string().optional(),
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** What the page asks of one level with one specialty, or with none. */
export const roleProfileSchema = z.object({
  /** Level id. */
  level: z.string(),
  /** Specialty id, or null. */
  specialty: z.string().nullable(),
  items: z.array(profileItemSchema),
  setAside: z.array(setAsideSchema),
});
export type RoleProfile = z.infer<typeof roleProfileSchema>;
