import { z } from 'zod';
import { formatSchema, partSchema } from '../core/kit/packet-options.ts';

export const exportedFileSchema = z.object({
  /** For `documents.show`. */
  id: z.string(),
  name: z.string(),
  part: partSchema,
  format: formatSchema,
  /** Stage id, or null for a file over all stages. */
  stage: z.string().nullable(),
  bytes: z.int(),
  pages: z.int().nullable(),
});
export type ExportedFile = z.infer<typeof exportedFileSchema>;
