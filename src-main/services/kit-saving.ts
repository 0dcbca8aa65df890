import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../contract/reply.ts';
import type { Kit } from '../core/kit/kit.ts';
import { fail, ok } from '../core/result.ts';
import { failureOfWriting } from './file-failures.ts';
import { safeFileName } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import { freePath } from './free-path.ts';
import { findKitFile, kitEnding, nameOfKitFile, writeKitText } from './kit-file.ts';
import type { Ports } from './ports.ts';

type SavingPorts = Pick<Ports, 'app' | 'chooser' | 'files'>;

export interface SaveOrder {
  kit: Kit;
  /** The file that the window opened, and the start of the revision that it saw there. */
  over: { path: string; seen: string } | null;
  /** Save under a new name, chosen by the person where the host can ask. */
  elsewhere: boolean;
  /** What the file holds, though it is what the window saw, is kept beside it as a copy. */
  keepOther?: boolean;
  /** The kit as it came where it came without a file. */
  earlier: Kit | null;
  window: string;
}
export interface SavedKit {
  kit: Kit;
  path: string;
  revision: string;
  /** Name of the copy of what the file held before; null where none was kept. */
  copy: string | null;
}

const sameButVersion = (one: Kit, other: Kit): boolean =>
  isDeepStrictEqual({ ...one, version: 0 }, { ...other, version: 0 });

/** Printed sheets carry the version, so it rises with every saved change and with nothing else. */
const nextVersion = (kit: Kit, earlier: Kit | null): number => {
  if (!earlier) return kit.version;
  if (sameButVersion(kit, earlier)) return earlier.version;
  return Math.max(kit.version, earlier.version) + 1;
};

/** Where a kit goes that has no file yet or wants another. Null: the person cancelled. */
const choosePath = async (ports: SavingPorts, order: SaveOrder): Promise<Reply<string | null>> => {
  const name = `${safeFileName(order.kit.role.title, 'Interview kit')}${kitEnding}`;
  if (ports.chooser) {
    const chosen = await ports.chooser.kitToSave(order.window, name);
    if (chosen === null || chosen.toLowerCase().endsWith(kitEnding)) return ok(chosen);
    // The dialog asked about the name as typed; with the ending it may be another file's.
    const folder = join(chosen, '..');
    return ok(await freePath(ports.files, folder, `${basename(chosen)}${kitEnding}`));
  }
  const made = await ports.files.makeFolder(ports.app.folder);
  if (!made.ok) return fail(failureOfWriting(made.error, ports.app.folder));
  return ok(await freePath(ports.files, ports.app.folder, name));
};

/** Puts what a file holds beside it, under a name that is free. */
const keepBeside = async (
  ports: SavingPorts,
  path: string,
  bytes: Uint8Array,
): Promise<Reply<string>> => {
  const name = `${nameOfKitFile(basename(path))} (other version)${kitEnding}`;
  const copy = await freePath(ports.files, dirname(path), name);
  const written = await ports.files.write(copy, bytes);
  return written.ok ? ok(copy) : fail(failureOfWriting(written.error, basename(copy)));
};

/**
 * Writes a kit, whole or not at all.
 * Fails with `kit-changed-elsewhere` when the file is not what the window saw, `cancelled`,
 * `disk-full` or `folder-unwritable`; the file that was there is then untouched.
 */
export const saveKit = async (ports: SavingPorts, order: SaveOrder): Promise<Reply<SavedKit>> => {
  let path = order.over?.path ?? null;
  let { earlier } = order;
  let other: Uint8Array | null = null;
  if (order.over) {
    const stored = await findKitFile(ports.files, order.over.path);
    const changed = stored.ok
      ? !stored.value.revision.startsWith(order.over.seen)
      : stored.error.code !== 'kit-not-found';
    if (changed && !order.elsewhere) {
      const name = basename(order.over.path);
      return fail({
        code: 'kit-changed-elsewhere',
        message: `${name} was changed by another window or program since you opened it. It was not overwritten, and your changes are still here. Save them under a new name, or open the file again.`,
        file: name,
      });
    }
    if (stored.ok && stored.value.kit.ok) earlier = stored.value.kit.value;
    if (stored.ok && order.keepOther && !order.elsewhere) other = stored.value.bytes;
  }
  if (order.elsewhere || path === null) {
    const chosen = await choosePath(ports, order);
    if (!chosen.ok) return chosen;
    path = chosen.value;
  }
  if (path === null) return fail({ code: 'cancelled', message: 'The kit was not saved.' });

  const copy = other && (await keepBeside(ports, path, other));
  if (copy && !copy.ok) return copy;
  const kit = { ...order.kit, version: nextVersion(order.kit, earlier) };
  const bytes = new TextEncoder().encode(writeKitText(kit));
  const written = await ports.files.write(path, bytes);
  if (!written.ok) {
    // Without the new one, the old one is still in its place, and a copy of it would only puzzle.
    if (copy) await ports.files.remove(copy.value);
    return fail(failureOfWriting(written.error, basename(path)));
  }
  return ok({
    kit,
    path,
    revision: fingerprint(bytes),
    copy: copy && nameOfKitFile(basename(copy.value)),
  });
};
