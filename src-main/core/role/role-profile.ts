import { z } from 'zod';
import { itemSchema } from '../job-family/job-family.ts';

export const itemKindSchema = z.enum(['responsibility', 'requirement']);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** An item that applies to the chosen level and specialty. */
export const profileItemSchema = itemSchema.extend({
  /** Null where a person added it. */
  line: itemSchema.shape.line.nullable(),
  kind: itemKindSchema,
  /** Where it comes from: `common`, `level:<id>`, `specialty:<id>`, or `own` where a person added it. */
  origin: z.string(),
  /** A person said whether it is needed or welcome, other than the page does. */
  marked: z.boolean().optional(),
});
export type ProfileItem = z.infer<typeof profileItemSchema>;

/** An item that does not apply, and why. */
export const setAsideSchema = z.object({
  /** Without a line where a person added it. */
  item: itemSchema.extend({ line: itemSchema.shape.line.nullable() }),
  /** A sentence for a person. */
  reason: z.string(),
  why: z.enum(['overruled', 'said-twice', 'other-level', 'other-specialty', 'left-out']),
  /** Id of the item that overrules or repeats it; absent where no single item does. */
  by: z.string().optional(),
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** An item without what the profile knows of it. */
export const asItem = (item: ProfileItem): SetAside['item'] =>
  setAsideSchema.shape.item.parse(item);

/** What is asked of one level with one specialty, or with none. */
export const roleProfileSchema = z.object({
  /** Level id. */
  level: z.string(),
  /** Specialty id, or null. */
  specialty: z.string().nullable(),
  items: z.array(profileItemSchema),
  setAside: z.array(setAsideSchema),
});
export type RoleProfile = z.infer<typeof roleProfileSchema>;
