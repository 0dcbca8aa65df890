import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const sources = [
  'src-main',
  'src-renderer',
  'resources/competencies',
  'package-lock.json',
  'tsconfig.json',
  'electron.vite.config.ts',
];
/** The last file that a build writes of each of its three parts. */
const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

const runsFromSources = import.meta.url.endsWith('.ts');

/** Milliseconds since 1970 of the latest change in a file or folder; 0 where there is none. */
const latestChange = async (path: string): Promise<number> => {
  if (!existsSync(path)) return 0;
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // The folder's own time tells of files that were removed.
  let latest = found.mtimeMs;
  for (const name of await readdir(path))
    latest = Math.max(latest, await latestChange(join(path, name)));
  return latest;
};

/**
 * Whether `out/` is there and, for a program that runs from its sources, newer than all of them.
 * A built program serves what was built with it.
 */
export const isBuilt = async (root: string, fromSources = runsFromSources): Promise<boolean> => {
  const built = await Promise.all(results.map((path) => latestChange(join(root, path))));
  const oldest = Math.min(...built);
  if (oldest === 0) return false;
  if (!fromSources) return true;
  const changed = await Promise.all(sources.map((path) => latestChange(join(root, path))));
  return Math.max(...changed) < oldest;
};

const canBuild = (root: string): boolean => existsSync(join(root, 'electron.vite.config.ts'));

/**
 * Builds the app's windows where they are not built or older than the sources.
 * @returns what went wrong, in the build's own words, or null
 */
export const buildWhereNeeded = async (
  root: string,
  say: (line: string) => void,
): Promise<string | null> => {
  if (await isBuilt(root)) return null;
  if (!canBuild(root)) return 'the files of the app are not all there';
  const require = createRequire(import.meta.url);
  const program = join(
    dirname(require.resolve('electron-vite/package.json')),
    'bin',
    'electron-vite.js',
  );
  say('Building the app. This takes a few seconds.');
  return new Promise((resolve) => {
    const build = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    const keep = (chunk: Buffer) => (words += chunk.toString());
    build.stdout.on('data', keep);
    build.stderr.on('data', keep);
    build.on('error', (error) => resolve(error.message));
    build.on('close', (code) => resolve(code === 0 ? null : words.trim()));
  });
};
