import type { MenuItemConstructorOptions } from 'electron';
import { EventEmitter } from 'node:events';
import { orders, report } from './control.ts';

const answers: Record<string, unknown[]> = { open: [], save: [], message: [] };
orders.on('answer', ({ dialog: kind, value }) => void answers[kind]?.push(value));

/** The next answer that the test has prepared; a dialog nobody expects is cancelled. */
const nextAnswer = (kind: string, otherwise: unknown): unknown =>
  answers[kind]?.length ? answers[kind].shift() : otherwise;

const optionsOf = (args: unknown[]): { title?: string; message?: string } => args.at(-1) ?? {};

export const dialog = {
  showOpenDialog: (...args: unknown[]) => {
    report({ is: 'asked', dialog: 'open', message: optionsOf(args).title ?? '' });
    const path = nextAnswer('open', null);
    return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  },
  showSaveDialog: (...args: unknown[]) => {
    report({ is: 'asked', dialog: 'save', message: optionsOf(args).title ?? '' });
    const path = nextAnswer('save', null);
    return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  },
  showMessageBox: (...args: unknown[]) => {
    report({ is: 'asked', dialog: 'message', message: optionsOf(args).message ?? '' });
    return Promise.resolve({ response: nextAnswer('message', 0), checkboxChecked: false });
  },
  showErrorBox: (title: string, content: string) =>
    report({ is: 'asked', dialog: 'error', message: `${title}: ${content}` }),
};

let template: MenuItemConstructorOptions[] = [];
const itemsOf = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

orders.on('menu', ({ id }) => {
  const click = itemsOf(template).find((item) => item.id === id)?.click as (() => void) | undefined;
  click?.();
});

export const Menu = {
  buildFromTemplate: (items: MenuItemConstructorOptions[]) => items,
  setApplicationMenu: (items: MenuItemConstructorOptions[]) => {
    template = items;
  },
  getApplicationMenu: () => template,
};

const area = { x: 0, y: 0, width: 1440, height: 900 };
const display = { id: 1, bounds: area, workArea: area, scaleFactor: 1 };
export const screen = {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: () => display,
};

export const shell = {
  showItemInFolder: (path: string) => report({ is: 'shown', path }),
  openPath: (path: string) => {
    report({ is: 'shown', path });
    return Promise.resolve('');
  },
  openExternal: () => Promise.reject(new Error('the app opens nothing outside')),
};

export class Notification extends EventEmitter {
  static isSupported = (): boolean => true;
  constructor(private readonly options: { title: string }) {
    super();
  }
  show = (): void => report({ is: 'notified', title: this.options.title });
}

class NativeTheme extends EventEmitter {
  themeSource = 'system';
  shouldUseDarkColors = false;
}
export const nativeTheme = new NativeTheme();
