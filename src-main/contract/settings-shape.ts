import { z } from 'zod';
import { accentSchema, logoSchema } from '../core/kit/document-look.ts';
import { formatSchema, paperSchema } from '../core/kit/packet-options.ts';
import { jurisdictions, jurisdictionSchema } from '../core/lint/lint-rule.ts';
import { mostMembers, teamMemberSchema } from '../core/kit/team-member.ts';
import { fivePoints, ratingScaleSchema, scaleChoiceSchema } from '../core/kit/rating-scale.ts';

const membersSchema = z.array(teamMemberSchema).max(mostMembers);
const languageSchema = z.string().min(1).max(35);

export const everySettingSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** What the windows are written in, by BCP 47; "system": as the system has it. */
  language: languageSchema,
  paper: paperSchema,
  formats: z.array(formatSchema).min(1),
  /** Printed on covers; may be empty. */
  team: z.string().max(80),
  /** Color of headings in documents; null: ink. */
  accent: accentSchema.nullable(),
  /** Printed at the head of every sheet; null: none. */
  logo: logoSchema.nullable(),
  scale: scaleChoiceSchema,
  /** The points that the team has typed; kept while another scale is chosen. */
  ownScale: ratingScaleSchema,
  /** Where the team hires: laws of elsewhere are not spoken of. */
  jurisdictions: z.array(jurisdictionSchema).min(1),
  /** Who of the team interviews. */
  members: membersSchema,
  /** The first steps are told no more: a kit was exported, or the person has sent them away. */
  knowsFirstSteps: z.boolean(),
});

/** Settings of versions that knew one scale only, or one look of documents, lack what was added since. */
export const settingsSchema = everySettingSchema.extend({
  language: languageSchema.default('system'),
  accent: accentSchema.nullable().default(null),
  logo: logoSchema.nullable().default(null),
  scale: scaleChoiceSchema.default('five'),
  ownScale: ratingScaleSchema.default(fivePoints),
  jurisdictions: z
    .array(jurisdictionSchema)
    .min(1)
    .default([...jurisdictions]),
  members: membersSchema.default([]),
  knowsFirstSteps: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;
