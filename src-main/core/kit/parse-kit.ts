import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { kitSchema, kitSchemaId, type Kit } from './kit.ts';

export interface KitProblem {
  code: 'kit-invalid' | 'kit-too-new';
  message: string;
}

const head = z.object({ schema: z.string() });

/** "interview-kit/kit@3" → 3 */
const schemaVersion = (id: string): number | null => {
  const found = /^interview-kit\/kit@(\d+)$/u.exec(id);
  return found?.[1] === undefined ? null : Number(found[1]);
};

const currentVersion = schemaVersion(kitSchemaId) ?? 1;

const placeOf = (issue: z.core.$ZodIssue): string =>
  issue.path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part))).join('.');

/**
 * A kit out of what a file held. A file of a newer version is refused, never guessed at; a broken one
 * is refused with the place that is broken.
 */
export const parseKit = (value: unknown): Result<Kit, KitProblem> => {
  const schema = head.safeParse(value);
  const version = schema.success ? schemaVersion(schema.data.schema) : null;
  if (version === null)
    return fail({
      code: 'kit-invalid',
      message:
        'This is not an interview kit. Choose a file that was saved by Interview Kit Builder.',
    });
  if (version > currentVersion)
    return fail({
      code: 'kit-too-new',
      message:
        'This kit was saved by a newer version of Interview Kit Builder. It was left as it is; update the app to open it.',
    });
  const kit = kitSchema.safeParse(value);
  if (kit.success) return ok(kit.data);
  const issue = kit.error.issues[0];
  return fail({
    code: 'kit-invalid',
    message: `This kit file is damaged${issue ? ` at “${placeOf(issue)}”` : ''}. It was left as it is; open an earlier copy.`,
  });
};
