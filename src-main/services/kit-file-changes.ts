import type { KitFileComparison, KitFileState } from '../contract/kit-file-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { compareKits } from '../core/kit/compare-kits.ts';
import type { Kit } from '../core/kit/kit.ts';
import { ok } from '../core/result.ts';
import { findKitFile } from './kit-file.ts';
import type { Ports } from './ports.ts';
import type { RecentKits } from './recent-kits.ts';

type Disk = Pick<Ports, 'files'>;
type References = Pick<RecentKits, 'refer'>;

/**
 * Whether a file is what a window saw of it. One that is there and cannot be read counts as changed; what is wrong
 * with it is told when it is compared.
 * @param known path, and the start of the revision that the window saw
 */
export const checkKitFile = async (
  { files }: Disk,
  references: References,
  known: { path: string; seen: string },
  id: string,
): Promise<KitFileState> => {
  const found = await findKitFile(files, known.path);
  if (!found.ok) return { state: found.error.code === 'kit-not-found' ? 'missing' : 'changed', id };
  const { revision } = found.value;
  return {
    state: revision.startsWith(known.seen) ? 'same' : 'changed',
    id: references.refer(known.path, revision).id,
  };
};

/**
 * What a file holds now, beside a window's kit.
 * Fails with `kit-not-found` when it has gone; what is no kit any more is told in the reply, since it can still be
 * overwritten.
 */
export const compareWithFile = async (
  { files }: Disk,
  references: References,
  path: string,
  kit: Kit,
): Promise<Reply<KitFileComparison>> => {
  const found = await findKitFile(files, path);
  if (!found.ok) return found;
  const { kit: stored, revision } = found.value;
  const ref = references.refer(path, revision);
  return ok(
    stored.ok
      ? { ref, kit: stored.value, comparison: compareKits(kit, stored.value), problem: null }
      : { ref, kit: null, comparison: null, problem: stored.error.message },
  );
};
