import { BrowserWindow } from 'electron';
import type { Caller, Store, Tell } from '../../services/ports.ts';
import { askBeforeClose } from './close-question.ts';
import { keepPlacement, restorePlacement } from './window-state.ts';

export interface AppWindow {
  window: BrowserWindow;
  caller: Caller;
  savingFailed: () => void;
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
    const { bounds, maximized } = restorePlacement(store());
    const window = new BrowserWindow({
      ...bounds,
      minWidth: 640,
      minHeight: 480,
      title: 'Interview Kit Builder',
      show: false,
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
    const tell: Tell = (event, data) => {
      if (!window.isDestroyed()) window.webContents.send('event', { event, data });
    };
    // Placement first: it is kept even if the question below holds the window open.
    keepPlacement(window, store());
    const closing = askBeforeClose(window, { tell, onStay, discard: () => dropDrafts(id) });
    const appWindow: AppWindow = {
      window,
      caller: { id, tell, markEdited: (edited, title) => closing.mark(edited, title) },
      savingFailed: () => closing.savingFailed(),
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
