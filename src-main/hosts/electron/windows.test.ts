import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../services/ports.ts';
import { createAppWindows } from './app-windows.ts';
import * as double from './testing/electron-double.ts';

vi.mock('electron', () => import('./testing/electron-double.ts'));

const openWindow = (stored: Record<string, unknown> = {}) => {
  const values = new Map(Object.entries(stored));
  const store: Store = {
    read: (name) => values.get(name),
    write: (name, value) => void values.set(name, value),
  };
  const dropped: string[] = [];
  const logged: string[] = [];
  let stayed = 0;
  const windows = createAppWindows({
    address: 'app://interview-kit/index.html',
    preload: '/app/out/preload/index.cjs',
    store: () => store,
    dropDrafts: (id) => {
      dropped.push(id);
      return Promise.resolve();
    },
    onStay: () => (stayed += 1),
    log: (line) => void logged.push(line),
  });
  const appWindow = windows.open();
  const window = double.BrowserWindow.all.at(-1);
  if (!window) throw new Error('no window was made');
  return { windows, appWindow, window, values, dropped, logged, stays: () => stayed };
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  double.BrowserWindow.all.length = 0;
  double.answers.asked.length = 0;
  double.answers.messageBox = 2;
});

describe('a window', () => {
  it('is sandboxed, isolated, without Node, and loads the app and nothing else', () => {
    const { window } = openWindow();
    expect(window.options['webPreferences']).toMatchObject({
      preload: '/app/out/preload/index.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    expect(window.loaded).toBe('app://interview-kit/index.html');
  });

  it('is told events in one form', () => {
    const { windows, window } = openWindow();
    windows.tellAll('menu-command', { command: 'save' });
    expect(window.webContents.sent).toEqual([
      { channel: 'event', message: { event: 'menu-command', data: { command: 'save' } } },
    ]);
  });

  it('comes back after a crash, and is left alone when it crashes again and again', () => {
    const { window, logged } = openWindow();
    for (let time = 0; time < 5; time += 1)
      window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window.reloads).toBe(3);
    expect(logged).toHaveLength(5);
  });
});

describe('the place of a window', () => {
  const stored = { x: 2000, y: 100, width: 1000, height: 700, maximized: true };

  it('is kept on closing', () => {
    const { window, values } = openWindow();
    window.close();
    expect(values.get('window')).toEqual({
      x: 10,
      y: 20,
      width: 1200,
      height: 800,
      maximized: false,
    });
  });

  it('is restored on a screen that is there', () => {
    double.displays.push({ workArea: { x: 1920, y: 0, width: 1920, height: 1080 } });
    const { window } = openWindow({ window: stored });
    double.displays.pop();
    expect(window.options).toMatchObject({ x: 2000, y: 100, width: 1000, height: 700 });
    window.emit('ready-to-show');
    expect(window.maximized).toBe(true);
  });

  it('is left to the system when its screen was unplugged', () => {
    const { window } = openWindow({ window: stored });
    expect(window.options).toMatchObject({ width: 1000, height: 700 });
    expect(window.options).not.toHaveProperty('x');
  });

  it.each([{ window: 'x' }, { window: { x: 1 } }, {}])('has a usual size without %j', (values) => {
    expect(openWindow(values).window.options).toMatchObject({ width: 1440, height: 900 });
  });
});

describe('the windows of one app', () => {
  it('lie beside each other, so that both can be seen', () => {
    const { windows } = openWindow();
    windows.open();
    expect(double.BrowserWindow.all.at(-1)?.options).toMatchObject({ x: 34, y: 44, width: 1200 });
  });

  it('are left to the system where the next one would leave the screen', () => {
    const { windows, window } = openWindow();
    window.getNormalBounds = () => ({ x: 900, y: 400, width: 1200, height: 800 });
    windows.open();
    const { options } = double.BrowserWindow.all.at(-1) ?? {};
    expect(options).toMatchObject({ width: 1200, height: 800 });
    expect(options).not.toHaveProperty('x');
  });

  it('open more of them, each with a name of its own', () => {
    const { appWindow } = openWindow();
    expect(appWindow.caller.openWindow()).toBe(true);
    const [first, second] = double.BrowserWindow.all;
    expect(second?.webContents.id).not.toBe(first?.webContents.id);
  });

  it('show which file they hold, and are found by it', () => {
    const { windows, appWindow, window } = openWindow();
    expect(appWindow.isTaken()).toBe(false);
    appWindow.caller.markEdited(false, 'Pilot', '/kits/pilot.interviewkit');
    expect(window.represented).toBe('/kits/pilot.interviewkit');
    expect(double.app.recent.at(-1)).toBe('/kits/pilot.interviewkit');
    expect(windows.showing('/kits/pilot.interviewkit')).toBe(appWindow);
    expect(appWindow.isTaken()).toBe(true);
    appWindow.caller.markEdited(false, '', null);
    expect(window.represented).toBe('');
    expect(windows.showing('/kits/pilot.interviewkit')).toBeUndefined();
  });

  it('hear what was told before their page listened, in order', () => {
    const load = vi.spyOn(double.BrowserWindow.prototype, 'loadURL').mockResolvedValueOnce();
    const { windows, window } = openWindow();
    load.mockRestore();
    windows.tellAll('kit-given', { id: 'a' });
    windows.tellAll('bank-changed', {});
    expect(window.webContents.sent).toEqual([]);
    window.webContents.emit('dom-ready');
    expect(window.webContents.sent.map(({ message }) => message)).toMatchObject([
      { event: 'kit-given' },
      { event: 'bank-changed' },
    ]);
  });
});

describe('long work of a window', () => {
  it('shows in the taskbar how far it is', () => {
    const { appWindow, window } = openWindow();
    const progress = { job: 'a', done: 3, total: 4, label: '' };
    appWindow.caller.tell('export-progress', progress);
    appWindow.caller.tell('export-progress', { ...progress, total: 0 });
    appWindow.caller.tell('bank-changed', {});
    expect(window.progress).toEqual([0.75]);
  });

  it('is told by the system when it is done and the window is not in front', () => {
    const { appWindow, window } = openWindow();
    appWindow.caller.notify('2 files are ready', 'Documents');
    expect(double.Notification.shown).toEqual([]);
    window.focused = false;
    appWindow.caller.notify('2 files are ready', 'Documents');
    const [notification] = double.Notification.shown;
    expect(notification?.options).toEqual({ title: '2 files are ready', body: 'Documents' });
    notification?.emit('click');
    expect(window.broughtToFront).toBe(1);
  });
});

describe('closing with unsaved changes', () => {
  const openEdited = () => {
    const opened = openWindow();
    opened.appWindow.caller.markEdited(true, 'Pilot', null);
    return opened;
  };

  it('asks nothing when there are none', () => {
    const { window } = openWindow();
    window.close();
    expect(window.destroyed).toBe(true);
    expect(double.answers.asked).toEqual([]);
  });

  it('asks once, by the name of the kit, and stays on cancel', async () => {
    const { window, stays } = openEdited();
    expect(window.documentEdited).toBe(true);
    window.close();
    window.close();
    await settle();
    expect(window.destroyed).toBe(false);
    expect(double.answers.asked).toMatchObject([{ message: 'Save the changes to “Pilot”?' }]);
    expect(stays()).toBe(1);
  });

  it('drops the recovery copy with the changes', async () => {
    double.answers.messageBox = 1;
    const { window, dropped, appWindow } = openEdited();
    window.close();
    await settle();
    expect(window.webContents.sent.at(-1)?.message).toEqual({
      event: 'changes-discarded',
      data: {},
    });
    appWindow.caller.markEdited(false, 'Pilot', null);
    await settle();
    expect(window.destroyed).toBe(true);
    expect(dropped).toEqual([appWindow.caller.id]);
  });

  it('closes a window that does not answer any more', async () => {
    double.answers.messageBox = 1;
    const { window } = openEdited();
    const closed = new Promise((resolve) => window.on('closed', () => resolve('closed')));
    window.close();
    expect(await closed).toBe('closed');
  });

  it('has the window save, and closes when it says that it has', async () => {
    double.answers.messageBox = 0;
    const { window, appWindow } = openEdited();
    window.close();
    await settle();
    expect(window.webContents.sent.at(-1)?.message).toEqual({
      event: 'menu-command',
      data: { command: 'save' },
    });
    expect(window.destroyed).toBe(false);
    appWindow.caller.markEdited(false, 'Pilot', null);
    expect(window.destroyed).toBe(true);
  });

  it('stays open when the save fails, also if a later one succeeds', async () => {
    double.answers.messageBox = 0;
    const { window, appWindow } = openEdited();
    window.close();
    await settle();
    appWindow.savingFailed();
    appWindow.caller.markEdited(false, 'Pilot', null);
    expect(window.destroyed).toBe(false);
  });
});
