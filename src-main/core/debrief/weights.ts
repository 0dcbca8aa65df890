import { z } from 'zod';

/** How competencies count where they do not count the same; only with a reason in writing. */
export const weightsSchema = z.object({
  reason: z.string().trim().min(1),
  /** By competency id; 1 where a competency is not named. */
  of: z.record(z.string(), z.int().min(1).max(5)),
});
export type Weights = z.infer<typeof weightsSchema>;
