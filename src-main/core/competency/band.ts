import { z } from 'zod';

/**
 * How far somebody has come in their work; anchors are written per band.
 * entry: learns the work · working: does it alone · senior: shapes it for a team ·
 * lead: shapes it across teams or for a team of their own · executive: answers for those who lead it.
 */
export const bands = ['entry', 'working', 'senior', 'lead', 'executive'] as const;
export const bandSchema = z.enum(bands);
export type Band = z.infer<typeof bandSchema>;
