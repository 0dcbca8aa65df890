import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../contract/reply.ts';
import type { Kit } from '../core/kit/kit.ts';
import { fail, ok } from '../core/result.ts';
import { failureOfWriting } from './file-failures.ts';
import { numberedName, safeFileName } from './file-names.ts';
import { fingerprint } from './fingerprint.ts';
import { kitEnding, readKitFile, writeKitText } from './kit-file.ts';
import type { Ports } from './ports.ts';

type SavingPorts = Pick<Ports, 'app' | 'chooser' | 'files'>;

export interface SaveOrder {
  kit: Kit;
  /** The file that the window opened, and the start of the revision that it saw there. */
  over: { path: string; seen: string } | null;
  /** Save under a new name, chosen by the person where the host can ask. */
  elsewhere: boolean;
  /** The kit as it came where it came without a file. */
  earlier: Kit | null;
  window: string;
}
export interface SavedKit {
  kit: Kit;
  path: string;
  revision: string;
}

const sameButVersion = (one: Kit, other: Kit): boolean =>
  isDeepStrictEqual({ ...one, version: 0 }, { ...other, version: 0 });

/** Printed sheets carry the version, so it rises with every saved change and with nothing else. */
const nextVersion = (kit: Kit, earlier: Kit | null): number => {
  if (!earlier) return kit.version;
  if (sameButVersion(kit, earlier)) return earlier.version;
  return Math.max(kit.version, earlier.version) + 1;
};

const freePath = async ({ files }: SavingPorts, folder: string, name: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const path = join(folder, numberedName(name, number));
    if (!(await files.exists(path))) return path;
  }
};

/** Where a kit goes that has no file yet or wants another. Null: the person cancelled. */
const choosePath = async (ports: SavingPorts, order: SaveOrder): Promise<Reply<string | null>> => {
  const name = `${safeFileName(order.kit.role.title, 'Interview kit')}${kitEnding}`;
  if (ports.chooser) {
    const chosen = await ports.chooser.kitToSave(order.window, name);
    if (chosen === null || chosen.toLowerCase().endsWith(kitEnding)) return ok(chosen);
    // The dialog asked about the name as typed; with the ending it may be another file's.
    const folder = join(chosen, '..');
    return ok(await freePath(ports, folder, `${basename(chosen)}${kitEnding}`));
  }
  const made = await ports.files.makeFolder(ports.app.folder);
  if (!made.ok) return fail(failureOfWriting(made.error, ports.app.folder));
  return ok(await freePath(ports, ports.app.folder, name));
};

/**
 * Writes a kit, whole or not at all.
 * Fails with `kit-changed-elsewhere` when the file is not what the window saw, `cancelled`,
 * `disk-full` or `folder-unwritable`; the file that was there is then untouched.
 */
export const saveKit = async (ports: SavingPorts, order: SaveOrder): Promise<Reply<SavedKit>> => {
  let path = order.over?.path ?? null;
  let { earlier } = order;
  if (order.over) {
    const stored = await readKitFile(ports.files, order.over.path);
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
    if (stored.ok) earlier = stored.value.kit;
  }
  if (order.elsewhere || path === null) {
    const chosen = await choosePath(ports, order);
    if (!chosen.ok) return chosen;
    path = chosen.value;
  }
  if (path === null) return fail({ code: 'cancelled', message: 'The kit was not saved.' });

  const kit = { ...order.kit, version: nextVersion(order.kit, earlier) };
  const bytes = new TextEncoder().encode(writeKitText(kit));
  const written = await ports.files.write(path, bytes);
  return written.ok
    ? ok({ kit, path, revision: fingerprint(bytes) })
    : fail(failureOfWriting(written.error, basename(path)));
};
