import { app, BrowserWindow } from 'electron';
import type { Caller, Store, Tell } from '../../services/ports.ts';
import { askBeforeClose } from './close-question.ts';
import { notifyBehind } from './notify-behind.ts';
import { groundColor } from './theme.ts';
import { keepPlacement, placeBeside, restorePlacement } from './window-state.ts';
import { showProgress } from './work-progress.ts';

export interface AppWindow {
  window: BrowserWindow;
  caller: Caller;
  savingFailed: () => void;
  /** Path of the file that the window shows, if it has one. */
  path: () => string | null;
  /** Whether a kit, or something else that a person works on, is open in it. */
  isTaken: () => boolean;
}

export interface WindowParts {
  /** Of the app's page. */
  address: string;
  /** Path of the built preload. */
  preload: string;
  store: () => Store;
  /** The person would rather keep a window open than end the app. */
  onStay: () => void;
  /** Drops the recovery copies that a window kept. */
  dropDrafts: (window: string) => Promise<void>;
  log: (line: string) => void;
}

/** How often a window may crash and be brought back before it is left alone, and in what time. */
const crashes = { most: 3, within: 60_000 };

/** Brings a crashed page back: its draft was kept, and the page offers it when it starts. */
const reloadAfterCrash = (window: BrowserWindow, log: (line: string) => void): void => {
  let times: number[] = [];
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    times = [...times.filter((time) => now - time < crashes.within), now];
    log(`The window's page ended: ${reason}.`);
    if (times.length <= crashes.most) window.reload();
  });
};

/** Tells a page; what comes before it listens waits until it does, since a page that loads hears nothing. */
const tellPage = (window: BrowserWindow): ((message: unknown) => void) => {
  let waiting: unknown[] | null = [];
  window.webContents.once('dom-ready', () => {
    const early = waiting ?? [];
    waiting = null;
    for (const message of early) window.webContents.send('event', message);
  });
  return (message) => {
    if (window.isDestroyed()) return;
    if (waiting) waiting.push(message);
    else window.webContents.send('event', message);
  };
};

/** Keeps the file that a window shows: its icon in the title bar, and the system's list of recent documents. */
const followFile = (window: BrowserWindow) => {
  let path: string | null = null;
  let title = '';
  return {
    note(nowTitle: string, nowPath: string | null) {
      title = nowTitle;
      if (path === nowPath) return;
      path = nowPath;
      window.setRepresentedFilename(path ?? '');
      if (path !== null) app.addRecentDocument(path);
    },
    path: () => path,
    isTaken: () => title !== '',
  };
};

const lastOf = (windows: ReadonlyMap<string, AppWindow>): AppWindow | undefined =>
  [...windows.values()].at(-1);

/** The windows of the app: made, found by id, told what happens. */
export const createAppWindows = ({
  address,
  preload,
  store,
  dropDrafts,
  onStay,
  log,
}: WindowParts) => {
  const windows = new Map<string, AppWindow>();

  const open = (): AppWindow => {
    const focused = BrowserWindow.getFocusedWindow();
    const before = (focused && windows.get(String(focused.webContents.id))) ?? lastOf(windows);
    const { bounds, maximized } = before
      ? placeBeside(before.window.getNormalBounds())
      : restorePlacement(store());
    const window = new BrowserWindow({
      ...bounds,
      minWidth: 640,
      minHeight: 480,
      title: 'Interview Kit Builder',
      show: false,
      backgroundColor: groundColor(),
      webPreferences: {
        preload: preload,
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
      },
    });
    const id = String(window.webContents.id);
    const send = tellPage(window);
    const tell: Tell = (event, data) => {
      send({ event, data });
      showProgress(window, event, data);
    };
    const file = followFile(window);
    // Placement first: it is kept even if the question below holds the window open.
    keepPlacement(window, store());
    const closing = askBeforeClose(window, { tell, onStay, discard: () => dropDrafts(id) });
    const appWindow: AppWindow = {
      window,
      caller: {
        id,
        tell,
        markEdited: (edited, title, path) => {
          file.note(title, path);
          closing.mark(edited, title);
        },
        notify: (title, text) => notifyBehind(window, title, text),
        openWindow: () => {
          open();
          return true;
        },
      },
      savingFailed: () => closing.savingFailed(),
      path: file.path,
      isTaken: file.isTaken,
    };
    windows.set(id, appWindow);
    window.on('closed', () => windows.delete(id));
    reloadAfterCrash(window, log);
    window.once('ready-to-show', () => {
      if (maximized) window.maximize();
      window.show();
    });
    void window.loadURL(address);
    return appWindow;
  };

  const tellAll: Tell = (event, data) => {
    for (const { caller } of windows.values()) caller.tell(event, data);
  };

  return {
    open,
    tellAll,
    /** The window that shows a file, if one does. */
    showing: (path: string): AppWindow | undefined =>
      [...windows.values()].find((one) => one.path() === path),
    find: (id: string): AppWindow | undefined => windows.get(id),

    /** The window in front, or any; made where there is none. */
    current(): AppWindow {
      const focused = BrowserWindow.getFocusedWindow();
      const [first] = windows.values();
      return (focused && windows.get(String(focused.webContents.id))) ?? first ?? open();
    },
  };
};
export type AppWindows = ReturnType<typeof createAppWindows>;
