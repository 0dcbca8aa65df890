import { chromium, type Browser, type Page } from '@playwright/test';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { findBrowser } from '../find-browser.ts';
import { app, Refusable } from './app.ts';
import { orders, report } from './control.ts';
import { fromPage, invoke, routeAll, toPage } from './page-traffic.ts';

interface Options {
  width?: number;
  height?: number;
  title?: string;
  webPreferences?: {
    preload?: string;
    contextIsolation?: boolean;
    sandbox?: boolean;
    nodeIntegration?: boolean;
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

let launched: Promise<{ browser: Browser; endpoint: string }> | undefined;
const launch = () =>
  (launched ??= (async () => {
    const { executablePath, args } = await findBrowser();
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath,
      args: [...args, `--remote-debugging-port=${port}`],
    });
    return { browser, endpoint: `http://127.0.0.1:${port}` };
  })());

/** What a sandboxed preload can require, and the channel behind it. */
const preloadScript = (path: string): string => `(() => {
  const listeners = new Map();
  globalThis.__deliver = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(globalThis, name, { value: Object.freeze(api) }),
    },
    ipcRenderer: {
      invoke: (channel, ...args) => globalThis.__invoke(channel, args),
      on: (channel, listener) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name);
    return electron;
  };
  const exports = {};
  ((require, exports, module) => {${readFileSync(path, 'utf8')}
  })(require, exports, { exports });
})();`;

let lastId = 0;

class WebContents extends EventEmitter {
  readonly id = (lastId += 1);
  page: Page | undefined;
  setWindowOpenHandler = (): void => undefined;
  getURL = (): string => (this.page ? fromPage(this.page.url()) : '');
  isDestroyed = (): boolean => this.page?.isClosed() ?? false;
  send = (channel: string, ...args: unknown[]): void => {
    const { page } = this;
    if (!page || page.isClosed()) return;
    void page
      .evaluate(
        ([name, values]) => {
          const deliver = Reflect.get(globalThis, '__deliver') as
            ((channel: string, args: unknown[]) => void) | undefined;
          deliver?.(name, values);
        },
        [channel, args] as const,
      )
      .catch(() => undefined);
  };
}

const windows = new Set<BrowserWindow>();

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  private destroyed = false;
  private readonly bounds: { x: number; y: number; width: number; height: number };
  private readonly options: Options;

  constructor(options: Options) {
    super();
    const { preload, contextIsolation, sandbox, nodeIntegration } = options.webPreferences ?? {};
    if (!preload || contextIsolation !== true || sandbox !== true || nodeIntegration !== false)
      throw new Error('the double opens hardened windows only');
    this.options = options;
    this.bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 };
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    orders.on('close', () => this.close());
  }

  static getAllWindows = (): BrowserWindow[] => [...windows];
  static getFocusedWindow = (): BrowserWindow | null => [...windows][0] ?? null;
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    [...windows].find((window) => window.webContents === contents) ?? null;

  loadURL = async (address: string): Promise<void> => {
    const { browser, endpoint } = await launch();
    const context = await browser.newContext({
      viewport: { width: this.bounds.width, height: this.bounds.height },
    });
    const page = await context.newPage();
    this.webContents.page = page;
    await page.exposeBinding('__invoke', ({ frame }, channel: string, args: unknown[]) =>
      invoke(
        {
          sender: this.webContents,
          senderFrame: { url: fromPage(frame.url()), parent: frame.parentFrame() },
        },
        channel,
        args,
      ),
    );
    await page.addInitScript(preloadScript(this.options.webPreferences?.preload ?? ''));
    await routeAll(page);
    page.on('close', () => this.end());
    await page.goto(toPage(address));
    this.webContents.emit('dom-ready');
    this.emit('ready-to-show');
    report({ is: 'ready', endpoint });
  };

  close = (): void => {
    const event = new Refusable();
    this.emit('close', event);
    if (!event.refused) void this.webContents.page?.close().then(() => this.end());
  };

  private end(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }

  isDestroyed = (): boolean => this.destroyed;
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => false;
  isFocused = (): boolean => true;
  show = (): void => undefined;
  focus = (): void => undefined;
  restore = (): void => undefined;
  maximize = (): void => undefined;
  reload = (): void => void this.webContents.page?.reload();
  getNormalBounds = () => this.bounds;
  getBounds = () => this.bounds;
  setTitle = (): void => undefined;
  setProgressBar = (share: number): void => report({ is: 'progress', share });
  setRepresentedFilename = (path: string): void => report({ is: 'represented', path });
  setDocumentEdited = (edited: boolean): void => report({ is: 'edited', edited });
}
