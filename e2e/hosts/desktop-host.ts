import { chromium, _electron, type ElectronApplication } from '@playwright/test';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Order, Report } from '../electron-double/control.ts';
import type { Desk, Places } from './host.ts';

const electronFolder = join('node_modules', 'electron');

/** Electron's binary, or null where it was never fetched. */
export const electronBinary = (): string | null => {
  const name = join(electronFolder, 'path.txt');
  if (!existsSync(name)) return null;
  const path = join(electronFolder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(path) ? path : null;
};

const environment = ({ home, data }: Places): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ),
  HOME: home,
  INTERVIEW_KIT_DATA: data,
});

/** Prepares the system's dialogs inside of the real main process. */
const answerInside = (app: ElectronApplication, kind: string, value: unknown): Promise<void> =>
  app.evaluate(
    ({ dialog }, [asked, given]) => {
      const path = given as string | null;
      const canceled = path === null;
      if (asked === 'open')
        dialog.showOpenDialog = () =>
          Promise.resolve({ canceled, filePaths: path === null ? [] : [path] });
      else if (asked === 'save')
        dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: path ?? '' });
      else
        dialog.showMessageBox = () =>
          Promise.resolve({ response: given as number, checkboxChecked: false });
    },
    [kind, value] as const,
  );

const openElectron = async (places: Places, executablePath: string): Promise<Desk> => {
  const app = await _electron.launch({
    executablePath,
    args: ['.'],
    env: environment(places),
  });
  const page = await app.firstWindow();
  return {
    kind: 'desktop',
    page,
    folder: places.folder,
    data: places.data,
    answer: (dialog, value) => void answerInside(app, dialog, value),
    menu: (id) => {
      void app.evaluate(({ Menu }, item) => {
        Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
      }, id);
      return true;
    },
    closeWindow: () =>
      void app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    seen: () => [],
    kill: async () => {
      app.process().kill('SIGKILL');
      await app.close().catch(() => undefined);
    },
    close: () => app.close(),
  };
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};

/** The built main process, preload and renderer with the double in Electron's place. */
const openDouble = async (places: Places): Promise<Desk> => {
  const child = fork(join('out', 'main', 'index.js'), {
    execArgv: ['--import', 'tsx', '--import', './e2e/electron-double/register.ts'],
    env: environment(places),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const reports: Report[] = [];
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.on('message', (report: Report) => {
      reports.push(report);
      if (report.is === 'ready') resolve(report.endpoint);
    });
    child.once('exit', () => reject(new Error('the app ended before its window was ready')));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts().flatMap((context) => context.pages())[0];
  if (!page) throw new Error('the app opened no window');
  const send = (order: Order): void => void child.send(order);
  const end = async (): Promise<void> => {
    await stop(child);
    await browser.close().catch(() => undefined);
  };
  return {
    kind: 'desktop',
    page,
    folder: places.folder,
    data: places.data,
    answer: (dialog, value) => send({ do: 'answer', dialog, value }),
    menu: (id) => {
      send({ do: 'menu', id });
      return true;
    },
    closeWindow: () => send({ do: 'close' }),
    seen: () => reports,
    kill: end,
    close: end,
  };
};

/** The desktop app: in Electron where its binary is there, with the double elsewhere. */
export const openOnDesktop = (places: Places): Promise<Desk> => {
  const binary = electronBinary();
  return binary === null ? openDouble(places) : openElectron(places, binary);
};
