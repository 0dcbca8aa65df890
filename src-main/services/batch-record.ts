import { join } from 'node:path';
import { z } from 'zod';
import { formatSchema, partSchema } from '../core/kit/packet-options.ts';
import type { Files } from './ports.ts';

/** Beside the documents of a page: what was written there, so that it is known again. */
export const recordName = '.interview-kit.json';

const writtenSchema = z.object({
  /** Its name in the folder; not the planned one where a file of somebody else has that. */
  file: z.string(),
  /** SHA-256 of what was written. */
  sha256: z.string(),
  /** Fingerprint of all that it was made from. */
  from: z.string(),
  part: partSchema,
  format: formatSchema,
  stage: z.string().nullable(),
  bytes: z.int(),
  pages: z.int().nullable(),
});
export type Written = z.infer<typeof writtenSchema>;

const recordSchema = z.object({
  schema: z.literal('interview-kit/batch-folder@1'),
  /** File name and title of the page whose documents are here. */
  page: z.object({ file: z.string(), title: z.string() }),
  /** By planned file name. */
  files: z.record(z.string(), writtenSchema),
  /** By role: the planned names of its documents, once all of them were there. */
  roles: z.record(z.string(), z.object({ from: z.string(), files: z.array(z.string()) })),
});
export type FolderRecord = z.infer<typeof recordSchema>;

export const emptyRecord = (page: FolderRecord['page']): FolderRecord => ({
  schema: 'interview-kit/batch-folder@1',
  page,
  files: {},
  roles: {},
});

/** The record of a folder; null where there is none that can be read. Its files then count as somebody's own. */
export const readRecord = async (files: Files, folder: string): Promise<FolderRecord | null> => {
  const bytes = await files.read(join(folder, recordName));
  if (!bytes.ok) return null;
  try {
    const record = recordSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes.value)));
    return record.success ? record.data : null;
  } catch {
    return null;
  }
};

/** A record that cannot be written costs time at the next run, and nothing else. */
export const writeRecord = async (
  files: Files,
  folder: string,
  record: FolderRecord,
): Promise<void> => {
  const text = `${JSON.stringify(record, null, 1)}\n`;
  await files.write(join(folder, recordName), new TextEncoder().encode(text));
};
