import type { Result } from '../core/result.ts';
import { fail } from '../core/result.ts';
import { describeFailure, exitStatus } from './cli/failure-line.ts';
import { serveUntilEnd } from './cli/serve.ts';
import { buildWhereNeeded } from './local/build-app.ts';
import { hasDisplay } from './local/display.ts';
import { findElectron, findObstacle, runElectron } from './local/electron-program.ts';
import { findInstallation } from './local/installation.ts';
import { usualPatience } from './web/presence.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Opens the desktop window and waits until it is closed; fails in a few words where it cannot. */
const openDesktop = async (root: string): Promise<Result<null, string>> => {
  const obstacle = findObstacle();
  if (obstacle !== null) return fail(obstacle);
  const program = await findElectron(say);
  return program.ok ? runElectron(program.value, root) : program;
};

/** The whole of `npm start`: builds what is not built, then opens the app in the best way there is. */
const start = async (): Promise<number> => {
  const { root } = findInstallation();
  const problem = await buildWhereNeeded(root, say);
  if (problem !== null) {
    say(`The app could not be built: ${problem}`);
    return 1;
  }
  const opened = await openDesktop(root);
  if (opened.ok) return 0;

  const shows = hasDisplay();
  say(
    shows
      ? `The desktop window cannot open: ${opened.error}. The same app opens in your browser.`
      : `No window can open: ${opened.error}. The same app is at this address until you press Ctrl+C.`,
  );
  const patience = shows ? usualPatience : { ...usualPatience, beforeFirst: Infinity };
  const served = await serveUntilEnd({ open: shows, patience });
  if (served.ok) return 0;
  say(describeFailure(served.error));
  return exitStatus(served.error);
};

process.exitCode = await start();
