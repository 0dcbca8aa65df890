import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Installation } from './installation.ts';

/** Milliseconds since 1970 of the latest change in a folder or of a file. */
const latestChange = async (folder: string): Promise<number> => {
  const itself = await stat(folder);
  if (!itself.isDirectory()) return itself.mtimeMs;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mtimeMs),
  );
  return Math.max(0, ...times);
};

/**
 * What the documents come from beside page and choice: the program and the competencies, told by version and by when
 * their files last changed. A copy of the same program may have another edition; its documents are then
 * made once more, and come out the same.
 */
export const findEdition = async (
  installation: Pick<Installation, 'version' | 'competencies' | 'worker'>,
): Promise<string> => {
  const { version, competencies, worker } = installation;
  // From the sources the worker's file lies one folder below all of them.
  const program = worker.endsWith('-from-sources.mjs') ? dirname(dirname(worker)) : dirname(worker);
  const times = await Promise.all([program, competencies].map((path) => latestChange(path)));
  return [version, ...times.map((time) => Math.round(time))].join(' ');
};
