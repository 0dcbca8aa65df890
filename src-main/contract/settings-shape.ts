import { z } from 'zod';
import { formatSchema, paperSchema } from '../core/kit/packet-options.ts';
import { jurisdictions, jurisdictionSchema } from '../core/lint/lint-rule.ts';
import { fivePoints, ratingScaleSchema, scaleChoiceSchema } from '../core/kit/rating-scale.ts';

export const everySettingSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  paper: paperSchema,
  formats: z.array(formatSchema).min(1),
  /** Printed on covers; may be empty. */
  team: z.string().max(80),
  scale: scaleChoiceSchema,
  /** The points that the team has typed; kept while another scale is chosen. */
  ownScale: ratingScaleSchema,
  /** Where the team hires: laws of elsewhere are not spoken of. */
  jurisdictions: z.array(jurisdictionSchema).min(1),
});

/** Settings of a version that knew one scale only have no `scale` and no `ownScale`; those before rules by jurisdiction have no `jurisdictions`. */
export const settingsSchema = everySettingSchema.extend({
  scale: scaleChoiceSchema.default('five'),
  ownScale: ratingScaleSchema.default(fivePoints),
  jurisdictions: z
    .array(jurisdictionSchema)
    .min(1)
    .default([...jurisdictions]),
});
export type Settings = z.infer<typeof settingsSchema>;
