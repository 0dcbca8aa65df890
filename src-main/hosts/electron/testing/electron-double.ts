import { EventEmitter } from 'node:events';
import type { Rectangle } from 'electron';

/** Stands in for the `electron` module in tests: it keeps what it is given, and answers as told. */

type Handler = (event: unknown, ...args: unknown[]) => unknown;
export const handlers = new Map<string, Handler>();
export const ipcMain = {
  handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
};

export const answers = {
  messageBox: 2,
  open: { canceled: true, filePaths: [] as string[] },
  save: { canceled: true, filePath: '' },
  asked: [] as unknown[],
};
export const dialog = {
  showMessageBox: (_: unknown, options: unknown) => {
    answers.asked.push(options);
    return Promise.resolve({ response: answers.messageBox });
  },
  showOpenDialog: (...args: unknown[]) => {
    answers.asked.push(args.at(-1));
    return Promise.resolve(answers.open);
  },
  showSaveDialog: (...args: unknown[]) => {
    answers.asked.push(args.at(-1));
    return Promise.resolve(answers.save);
  },
};

export const displays: { workArea: Rectangle }[] = [
  { workArea: { x: 0, y: 0, width: 1920, height: 1040 } },
];
export const screen = {
  getAllDisplays: () => displays,
  getPrimaryDisplay: () => displays[0],
};

class WebContents extends EventEmitter {
  sent: { channel: string; message: unknown }[] = [];
  openHandler: (() => { action: string }) | undefined;
  constructor(readonly id: number) {
    super();
  }
  send(channel: string, message: unknown) {
    this.sent.push({ channel, message });
  }
  setWindowOpenHandler(handler: () => { action: string }) {
    this.openHandler = handler;
  }
}

export class Notification extends EventEmitter {
  static readonly shown: Notification[] = [];
  static isSupported = () => true;
  constructor(readonly options: { title: string; body: string }) {
    super();
  }
  show() {
    Notification.shown.push(this);
  }
}

export const nativeTheme = { themeSource: 'system', shouldUseDarkColors: false };

let lastId = 0;
export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  static getFocusedWindow = (): BrowserWindow | null => null;
  readonly webContents: WebContents;
  loaded = '';
  documentEdited = false;
  destroyed = false;
  reloads = 0;
  focused = true;
  progress: number[] = [];
  represented = '';
  broughtToFront = 0;
  maximized = false;
  constructor(readonly options: Record<string, unknown>) {
    super();
    lastId += 1;
    this.webContents = new WebContents(lastId);
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(address: string) {
    this.loaded = address;
    this.webContents.emit('dom-ready');
    return Promise.resolve();
  }
  close() {
    const event = { prevented: false, preventDefault: () => void (event.prevented = true) };
    this.emit('close', event);
    if (event.prevented) return;
    this.destroyed = true;
    this.emit('closed');
  }
  isDestroyed = () => this.destroyed;
  setDocumentEdited(edited: boolean) {
    this.documentEdited = edited;
  }
  getNormalBounds = (): Rectangle => ({ x: 10, y: 20, width: 1200, height: 800 });
  isMaximized = () => this.maximized;
  maximize() {
    this.maximized = true;
  }
  show = () => undefined;
  focus = () => void (this.broughtToFront += 1);
  restore = () => undefined;
  isMinimized = () => false;
  isFocused = () => this.focused;
  setProgressBar = (share: number) => void this.progress.push(share);
  setRepresentedFilename = (path: string) => void (this.represented = path);
  reload() {
    this.reloads += 1;
  }
}

class App extends EventEmitter {
  paths: Record<string, string> = {};
  quits = 0;
  recent: string[] = [];
  addRecentDocument = (path: string) => void this.recent.push(path);
  getPath = (name: string) => this.paths[name] ?? `/home/ada/${name}`;
  setPath = (name: string, path: string) => {
    this.paths[name] = path;
  };
  whenReady = () => Promise.resolve();
  getPreferredSystemLanguages = () => ['en-US'];
  requestSingleInstanceLock = () => true;
  quit = () => {
    this.quits += 1;
  };
}
export const app = new App();

export const sessionHandlers: Record<string, (...args: unknown[]) => unknown> = {};
const keep = (name: string) => (handler: (...args: unknown[]) => unknown) => {
  sessionHandlers[name] = handler;
};
export const session = {
  defaultSession: {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('beforeRequest') },
  },
};

export const schemes: unknown[] = [];
export const served = new Map<string, (request: Request) => Promise<Response>>();
export const protocol = {
  registerSchemesAsPrivileged: (list: unknown[]) => void schemes.push(...list),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
    void served.set(scheme, handler),
};

export const shell = { showItemInFolder: () => undefined };

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: () => undefined,
};

export const exposed: Record<string, unknown> = {};
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => {
    exposed[name] = value;
  },
};
class IpcRenderer extends EventEmitter {
  invoked: unknown[][] = [];
  invoke(...args: unknown[]) {
    this.invoked.push(args);
    return Promise.resolve('reply');
  }
}
export const ipcRenderer = new IpcRenderer();
