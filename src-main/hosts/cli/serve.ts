import { resolve } from 'node:path';
import type { Reply } from '../../contract/reply.ts';
import { fail, ok } from '../../core/result.ts';
import { buildWhereNeeded } from '../local/build-app.ts';
import { findInstallation } from '../local/installation.ts';
import { onInterruption } from '../local/interruption.ts';
import { openOutside } from '../local/open-outside.ts';
import type { Patience } from '../web/presence.ts';
import { serveApp } from '../web/serve-app.ts';

export interface ServeCommandOptions {
  port?: number;
  open: boolean;
  folder?: string;
  patience?: Patience;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Serves what is built, until Ctrl-C or until a while after the last page has gone. */
export const serveUntilEnd = async (options: ServeCommandOptions): Promise<Reply<null>> => {
  const served = await serveApp({
    installation: findInstallation(),
    port: options.port ?? 0,
    folder: options.folder === undefined ? undefined : resolve(options.folder),
    log: say,
    ...(options.patience ? { patience: options.patience } : {}),
  });
  if (!served.ok) return served;
  const { address, close, ended } = served.value;
  process.stdout.write(`${address}\n`);
  const ignoreSignals = onInterruption(() => void close());
  if (options.open && !(await openOutside(address)))
    say('No browser could be opened here. Open the address above in one.');
  await ended;
  ignoreSignals();
  return ok(null);
};

/** Serves the app, built first where a checkout is not. */
export const serve = async (options: ServeCommandOptions): Promise<Reply<null>> => {
  const problem = await buildWhereNeeded(findInstallation().root, say);
  if (problem === null) return serveUntilEnd(options);
  return fail({
    code: 'not-here',
    message: `The app's windows could not be built: ${problem} Run "npm ci" and try again.`,
  });
};
