import { join } from 'node:path';
import { z } from 'zod';
import { draftSchema, type Draft } from '../contract/kit-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { parseKit } from '../core/kit/parse-kit.ts';
import { fail, ok } from '../core/result.ts';
import { failureOfWriting } from './file-failures.ts';
import { fingerprint } from './fingerprint.ts';
import type { Caller, Ports } from './ports.ts';

type Done = Reply<Record<string, never>>;

// The kit in it is parsed by itself: like any kit, it may come from an earlier version of the app.
const storedDraftSchema = draftSchema.extend({ kit: z.unknown() });

const parseDraft = (bytes: Uint8Array): Draft | null => {
  try {
    const draft = storedDraftSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const kit = parseKit(draft.kit);
    return kit.ok ? { ...draft, kit: kit.value } : null;
  } catch {
    return null;
  }
};

/** Recovery copies of kits with unsaved changes: one file a draft, in the app's own folder. */
export const createDrafts = ({ app, clock, files }: Pick<Ports, 'app' | 'clock' | 'files'>) => {
  const folder = join(app.data, 'drafts');
  // The id comes from the window, so it does not become a file name as it is.
  const pathOf = (id: string) => join(folder, `${fingerprint(id).slice(0, 32)}.json`);
  /** Draft ids by the window that keeps them. */
  const kept = new Map<string, Set<string>>();

  const drop = async (id: string): Promise<Done> => {
    const removed = await files.remove(pathOf(id));
    return removed.ok ? ok({}) : fail(failureOfWriting(removed.error, 'The recovery copy'));
  };

  return {
    drop,

    /** @param aside whether it stays when the window is closed without saving */
    async keep(
      { aside = false, ...draft }: Omit<Draft, 'keptAt'> & { aside?: boolean | undefined },
      caller: Pick<Caller, 'id'>,
    ): Promise<Done> {
      const made = await files.makeFolder(folder);
      if (!made.ok) return fail(failureOfWriting(made.error, 'The folder of recovery copies'));
      const content: Draft = { ...draft, keptAt: clock.now().toISOString() };
      const bytes = new TextEncoder().encode(JSON.stringify(content));
      const written = await files.write(pathOf(draft.id), bytes);
      if (!written.ok) return fail(failureOfWriting(written.error, 'The recovery copy'));
      if (!aside) kept.set(caller.id, (kept.get(caller.id) ?? new Set()).add(draft.id));
      return ok({});
    },

    /** Latest first. A copy that cannot be read is left where it is and not listed. */
    async list(): Promise<Reply<Draft[]>> {
      const names = await files.list(folder);
      const drafts: Draft[] = [];
      for (const name of names.ok ? names.value : []) {
        if (!name.endsWith('.json')) continue;
        const bytes = await files.read(join(folder, name));
        const draft = bytes.ok ? parseDraft(bytes.value) : null;
        if (draft) drafts.push(draft);
      }
      return ok(drafts.sort((one, other) => other.keptAt.localeCompare(one.keptAt)));
    },

    /** What a window kept goes when the person chose not to save it. */
    async dropOf(window: string): Promise<void> {
      for (const id of kept.get(window) ?? []) await drop(id);
      kept.delete(window);
    },
  };
};
export type Drafts = ReturnType<typeof createDrafts>;
