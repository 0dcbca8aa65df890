import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Result } from '../../core/result.ts';
import { fail, ok } from '../../core/result.ts';
import { hasDisplay } from './display.ts';

/** The program to run, or in a few words why there is none. */
type Program = Result<string, string>;

/** Milliseconds for about 120 MB. */
const fetchLimit = 240_000;

const require = createRequire(import.meta.url);

const packageFolder = (): string | null => {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return null;
  }
};

const findProgram = (folder: string): string | null => {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const program = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : null;
};

/** Of an error with its stack, the words that a person can use. */
const firstReason = (output: string): string => {
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT/u.test(output))
    return 'its server cannot be reached from here';
  const line = output.split('\n').find((one) => /error|status/iu.test(one));
  return (line ?? '').replace(/^\s*(\w*Error:\s*)+/u, '').trim() || 'no reason was given';
};

const fetchProgram = (folder: string): Promise<string | null> =>
  new Promise((resolve) => {
    const fetching = spawn(process.execPath, [join(folder, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: fetchLimit,
    });
    let output = '';
    fetching.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    fetching.on('error', (error) => resolve(error.message));
    fetching.on('close', (code, signal) => {
      if (code === 0) resolve(null);
      else resolve(signal === null ? firstReason(output) : 'it took too long');
    });
  });

/** What keeps a desktop window from opening on this machine, whatever is installed; null: nothing. */
export const findObstacle = (
  machine: {
    platform: string;
    user: number | undefined;
    environment: Record<string, string | undefined>;
  } = { platform: process.platform, user: process.getuid?.(), environment: process.env },
): string | null => {
  if (!hasDisplay(machine.platform, machine.environment)) return 'there is no display here';
  // Electron's sandbox needs an ordinary user, and without the sandbox the app does not run.
  if (machine.platform === 'linux' && machine.user === 0)
    return 'Electron keeps its sandbox only for an ordinary user, and this is root';
  return null;
};

/** Electron's program for this machine; fetched once where it is not there yet. */
export const findElectron = async (say: (line: string) => void): Promise<Program> => {
  const folder = packageFolder();
  if (folder === null) return fail('Electron is not installed');
  const there = findProgram(folder);
  if (there !== null) return ok(there);
  say('Fetching Electron, once.');
  const problem = await fetchProgram(folder);
  const program = findProgram(folder);
  if (program !== null) return ok(program);
  return fail(`Electron could not be fetched (${problem ?? 'its program is not there'})`);
};

/** A program that ends with an error sooner than this, in milliseconds, never showed its window. */
const tooSoon = 10_000;

/** Runs the desktop app until it ends; fails in a few words when it could not start. */
export const runElectron = (program: string, root: string): Promise<Result<null, string>> =>
  new Promise((resolve) => {
    const begun = Date.now();
    const running = spawn(program, [root], { stdio: ['ignore', 'inherit', 'pipe'] });
    let output = '';
    running.stderr.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000);
      process.stderr.write(chunk);
    });
    running.on('error', (error) => resolve(fail(error.message)));
    running.on('close', (code) =>
      resolve(
        code !== 0 && Date.now() - begun < tooSoon
          ? fail(`Electron did not start (${firstReason(output)})`)
          : ok(null),
      ),
    );
  });
