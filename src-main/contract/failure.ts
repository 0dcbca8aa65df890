import { z } from 'zod';

/** Everything that can be expected to go wrong. A window and the command line tell them apart by code. */
export const failureCodes = [
  'page-not-found',
  'page-unreadable',
  'page-empty',
  'level-unknown',
  'specialty-unknown',
  'kit-not-found',
  'kit-invalid',
  'kit-too-new',
  'kit-changed-elsewhere',
  'bank-unreadable',
  'bank-too-new',
  'bank-entry-invalid',
  'folder-unwritable',
  'disk-full',
  'text-unprintable',
  'scorecard-unreadable',
  'scorecards-disagree',
  'cancelled',
  'call-invalid',
  'not-allowed',
  'not-here',
  'bug',
] as const;

export const failureSchema = z.object({
  code: z.enum(failureCodes),
  /** A sentence for a person: what happened, what is safe, what to do. */
  message: z.string(),
  /** The file or folder at fault, as the person knows it. */
  file: z.string().optional(),
  /** 1-based line in that file. */
  line: z.int().positive().optional(),
});
export type Failure = z.infer<typeof failureSchema>;
export type FailureCode = Failure['code'];
