import { dirname, resolve } from 'node:path';
import type { Reply } from '../../contract/reply.ts';
import type { Kit } from '../../core/kit/kit.ts';
import { fail, ok } from '../../core/result.ts';
import { failureOfWriting } from '../../services/file-failures.ts';
import { writeKitText } from '../../services/kit-file.ts';
import type { Files } from '../../services/ports.ts';

/** Takes back what saving did, for when the rest of the command fails. */
interface Saved {
  undo(): Promise<void>;
}

/**
 * Writes a kit to the file that `--save` names. A file with other content is left alone: it may be a
 * kit that somebody has edited, and a command line cannot ask.
 */
export const saveKitAs = async (files: Files, kit: Kit, name: string): Promise<Reply<Saved>> => {
  const path = resolve(name);
  const bytes = new TextEncoder().encode(writeKitText(kit));
  if (await files.exists(path)) {
    const there = await files.read(path);
    if (there.ok && Buffer.compare(there.value, bytes) === 0)
      return ok({ undo: () => Promise.resolve() });
    return fail({
      code: 'folder-unwritable',
      message: `${name} is there already and holds something else. It was not overwritten. Name another file for --save, or remove this one first.`,
      file: name,
    });
  }
  const folder = dirname(path);
  const made = await files.makeFolder(folder);
  if (!made.ok) return fail(failureOfWriting(made.error, name));
  const written = await files.write(path, bytes);
  const undo = async () => {
    await files.remove(path);
    if (made.value !== null) await files.removeEmptyFolders(folder, made.value);
  };
  if (written.ok) return ok({ undo });
  await undo();
  return fail(failureOfWriting(written.error, name));
};
