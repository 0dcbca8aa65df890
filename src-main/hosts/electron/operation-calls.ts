import { ipcMain } from 'electron';
import type { Failure, FailureCode } from '../../contract/failure.ts';
import { fail } from '../../core/result.ts';
import { dispatch } from '../../services/dispatch.ts';
import type { Operations } from '../../services/operations-table.ts';
import type { AppWindows } from './app-windows.ts';
import { isOwnFrame } from './sender.ts';
import { endProgress, isLongWork } from './work-progress.ts';

const foreign: Failure = {
  code: 'not-allowed',
  message: 'Only the app itself may ask for this.',
};

/** What a window does when it is told to save before it closes. */
const saving: ReadonlySet<string> = new Set(['kits.save', 'pages.write']);

/** The one channel from windows to operations; who asks is checked here and nowhere else. */
export const answerCalls = (
  table: Operations,
  windows: Pick<AppWindows, 'find'>,
  log: (line: string) => void,
  onRefused: (operation: string, code: FailureCode) => void = () => undefined,
): void =>
  ipcMain.handle('operation', async (event, name: unknown, input: unknown) => {
    const window = windows.find(String(event.sender.id));
    if (!window || !isOwnFrame(event.senderFrame)) return fail(foreign);
    const operation = String(name);
    const reply = await dispatch(table, operation, input, window.caller, log);
    if (!reply.ok) onRefused(operation, reply.error.code);
    if (saving.has(operation) && !reply.ok) window.savingFailed();
    if (isLongWork(operation)) endProgress(window.window);
    return reply;
  });
