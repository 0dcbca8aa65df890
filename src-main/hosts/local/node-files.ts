import { constants, type Dirent } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import writeFileAtomic from 'write-file-atomic';
import { fail, ok } from '../../core/result.ts';
import type { FileFault, FileFaultKind, FileResult, Files } from '../../services/ports.ts';

const kinds: Record<string, FileFaultKind> = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EEXIST: 'exists',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Node's words without the call and the path: "not a directory". */
const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9]+: (.+?)(, |$)/u.exec(message)?.[1] ?? message;
};

const attempt = async <T>(path: string, act: () => Promise<T>): FileResult<T> => {
  try {
    return ok(await act());
  } catch (error) {
    const fault: FileFault = {
      kind: kinds[codeOf(error)] ?? 'other',
      path,
      reason: reasonOf(error),
    };
    return fail(fault);
  }
};

/** Moves without ever replacing: a hard link fails when the name is taken, and a rename does not. */
const moveWithoutReplacing = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // FAT and some network drives know no hard links.
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
  await unlink(from);
};

const isFile = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Makes a folder and those above it; gives the topmost one made, or null. Not by `recursive`: Node
 * retries for ever where a file system such as /proc calls a folder missing that cannot be made.
 */
const makeFolders = async (path: string): Promise<string | null> => {
  const missing: string[] = [];
  for (let folder = path; !(await isFolder(folder)); folder = dirname(folder)) {
    missing.unshift(folder);
    if (dirname(folder) === folder) break;
  }
  for (const folder of missing)
    try {
      await mkdir(folder);
    } catch (error) {
      // Somebody else may have made it in the meantime.
      if (!(await isFolder(folder))) throw error;
    }
  return missing[0] ?? null;
};

/** The files of this machine, for the services. */
export const nodeFiles: Files = {
  read: (path) => attempt(path, () => readFile(path)),
  write: (path, bytes) =>
    attempt(path, async () => {
      await writeFileAtomic(path, Buffer.from(bytes));
      return null;
    }),
  writeParts: (path, parts) =>
    attempt(path, async () => {
      const file = await open(path, 'wx');
      try {
        await pipeline(parts, file.createWriteStream());
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return null;
    }),
  move: (from, to) =>
    attempt(to, async () => {
      await moveWithoutReplacing(from, to);
      return null;
    }),
  list: async (folder) => {
    const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }));
    if (!entries.ok) return entries.error.kind === 'missing' ? ok([]) : entries;
    return ok(
      entries.value
        .filter(isFile)
        .map(({ name }) => name)
        .sort(),
    );
  },
  exists: async (path) => (await attempt(path, () => lstat(path))).ok,
  remove: (path) =>
    attempt(path, async () => {
      await rm(path, { force: true });
      return null;
    }),
  makeFolder: (path) => attempt(path, () => makeFolders(path)),
  makeTemporaryFolder: (folder) => attempt(folder, () => mkdtemp(join(folder, '.interview-kit-'))),
  removeFolder: (path) =>
    attempt(path, async () => {
      await rm(path, { recursive: true, force: true });
      return null;
    }),
  removeEmptyFolders: (path, topmost) =>
    attempt(path, async () => {
      for (let folder = path; folder.startsWith(topmost); folder = dirname(folder))
        await rmdir(folder);
      return null;
    }),
};
