import { z } from 'zod';

const versionSchema = z.object({ name: z.string(), version: z.string() });

/** What somebody who helps with the app needs to know of this copy of it. */
export const aboutSchema = z.object({
  version: z.string(),
  /** Formats that it writes, each with its number: "interview-kit/kit@1". */
  formats: z.array(z.string()),
  /** What it runs on: Electron and Chromium where they are there, Node.js everywhere. */
  runtime: z.array(versionSchema),
  /** Folder of what the app keeps for itself, told from the person's home. */
  data: z.string(),
  /** The log of failures, told from the person's home. */
  log: z.string(),
  /** Libraries and fonts of the program, by name; those built into the window tell of themselves. */
  libraries: z.array(versionSchema.extend({ license: z.string() })),
});
export type About = z.infer<typeof aboutSchema>;
