import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const programSchema = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });
const librarySchema = z.object({ version: z.string(), license: z.string() });

/** What a program runs on, of what `process.versions` tells. */
export const runtimeVersions = (
  versions: Record<string, string | undefined>,
): { name: string; version: string }[] =>
  [
    { name: 'Electron', version: versions['electron'] },
    { name: 'Chromium', version: versions['chrome'] },
    { name: 'Node.js', version: versions['node'] },
  ].flatMap(({ name, version }) => (version === undefined ? [] : [{ name, version }]));

/** A library as its own `package.json` tells of it; none where that is not there. */
const readLibrary = async (root: string, name: string) => {
  try {
    const text = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
    return [{ name, ...librarySchema.parse(JSON.parse(text)) }];
  } catch {
    return [];
  }
};

/**
 * The libraries and fonts that the program needs at run time, each with its license.
 * @param root the folder of `package.json` and `node_modules`
 */
export const readLibraries = async (root: string) => {
  const text = await readFile(join(root, 'package.json'), 'utf8');
  const { dependencies } = programSchema.parse(JSON.parse(text));
  const found = await Promise.all(
    Object.keys(dependencies)
      .sort()
      .map((name) => readLibrary(root, name)),
  );
  return found.flat();
};
