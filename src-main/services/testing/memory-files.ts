import { dirname } from 'node:path';
import { fail, ok } from '../../core/result.ts';
import type { FileFault, FileFaultKind, Files } from '../ports.ts';

const fault = (kind: FileFaultKind, path: string): { ok: false; error: FileFault } =>
  fail({ kind, path, reason: `made to be ${kind}` });

/**
 * A disk in memory, whose writes can be made to fail.
 * `refuse` is asked before every write and move, `refuseRemoval` before every removal of a file; a kind of fault makes
 * it fail, and an exception stops the program there, as a power cut does.
 */
export const createMemoryFiles = (start: Record<string, string> = {}) => {
  const contents = new Map<string, Uint8Array>(
    Object.entries(start).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const folders = new Set<string>();
  const nothing: (path: string) => FileFaultKind | null = () => null;
  const disk = {
    refuse: nothing,
    refuseRemoval: nothing,
    text: (path: string): string | undefined => {
      const bytes = contents.get(path);
      return bytes && new TextDecoder().decode(bytes);
    },
    put: (path: string, text: string) => contents.set(path, new TextEncoder().encode(text)),
    lose: (path: string) => contents.delete(path),
    bytes: (path: string): Uint8Array | undefined => contents.get(path),
    paths: (): string[] => [...contents.keys()].sort(),
    folders: (): string[] => [...folders].sort(),
  };
  let temporary = 0;

  const guarded = <T>(
    path: string,
    act: () => T,
    kind = disk.refuse(path),
  ): Promise<{ ok: true; value: T } | { ok: false; error: FileFault }> => {
    return Promise.resolve(kind === null ? ok(act()) : fault(kind, path));
  };
  const removeUnder = (folder: string) => {
    for (const path of contents.keys()) if (path.startsWith(`${folder}/`)) contents.delete(path);
    for (const one of folders)
      if (one === folder || one.startsWith(`${folder}/`)) folders.delete(one);
  };

  const files: Files = {
    read: (path) => {
      const bytes = contents.get(path);
      return Promise.resolve(
        bytes ? ok(bytes) : fault(folders.has(path) ? 'folder' : 'missing', path),
      );
    },
    write: (path, bytes) =>
      guarded(path, () => {
        contents.set(path, bytes);
        return null;
      }),
    writeParts: async (path, parts) => {
      const chunks: Uint8Array[] = [];
      for await (const part of parts) chunks.push(part);
      if (contents.has(path)) return fault('exists', path);
      return guarded(path, () => {
        contents.set(path, Buffer.concat(chunks));
        return null;
      });
    },
    move: (from, to) => {
      const bytes = contents.get(from);
      if (contents.has(to) || !bytes)
        return Promise.resolve(fault(bytes ? 'exists' : 'missing', to));
      return guarded(to, () => {
        contents.set(to, bytes);
        contents.delete(from);
        return null;
      });
    },
    list: (folder) =>
      Promise.resolve(
        ok(
          [...contents.keys()]
            .filter((path) => dirname(path) === folder)
            .map((path) => path.slice(folder.length + 1))
            .sort(),
        ),
      ),
    exists: (path) => Promise.resolve(contents.has(path) || folders.has(path)),
    remove: (path) => {
      const act = () => {
        contents.delete(path);
        return null;
      };
      return guarded(path, act, disk.refuseRemoval(path));
    },
    makeFolder: (path) =>
      guarded(path, () => {
        const isNew = !folders.has(path);
        folders.add(path);
        return isNew ? path : null;
      }),
    makeTemporaryFolder: (folder) =>
      guarded(folder, () => {
        temporary += 1;
        const path = `${folder}/.temporary-${temporary}`;
        folders.add(path);
        return path;
      }),
    removeFolder: (path) => {
      removeUnder(path);
      return Promise.resolve(ok(null));
    },
    removeEmptyFolders: (path) => {
      if (![...contents.keys()].some((one) => one.startsWith(`${path}/`))) folders.delete(path);
      return Promise.resolve(ok(null));
    },
  };
  return { files, disk };
};
