import { chromium, type Browser } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { findBrowser } from '../find-browser.ts';
import type { Desk, Places } from './host.ts';

const firstLine = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('the host has no output');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => {
      throw new Error('the host ended before it gave an address');
    }),
  ])) as [string];
  return line;
};

const stop = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
};

/** The app from the loopback host, in a Chromium of its own. */
export const openInBrowser = async ({ home, data, folder }: Places): Promise<Desk> => {
  const host = spawn(
    process.execPath,
    ['out/cli/main.js', 'serve', '--no-open', '--folder', folder],
    {
      env: { ...process.env, HOME: home, INTERVIEW_KIT_DATA: data },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await firstLine(host);
  const browser: Browser = await chromium.launch(await findBrowser());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    await browser.close();
    await stop(host, signal);
  };
  return {
    kind: 'browser',
    page,
    folder,
    data,
    answer: () => undefined,
    menu: () => false,
    closeWindow: () => undefined,
    seen: () => [],
    kill: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
  };
};
