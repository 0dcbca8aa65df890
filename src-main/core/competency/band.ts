import { z } from 'zod';

/**
 * How far somebody has come in their work; anchors are written per band.
 * entry: learns the work · working: does it alone · senior: shapes it for a team ·
 * lead: shapes it across teams, without managing people · executive: answers for people who do it.
 */
export const bands = ['entry', 'working', 'senior', 'lead', 'executive'] as const;
export const bandSchema = z.enum(bands);
export type Band = z.infer<typeof bandSchema>;
