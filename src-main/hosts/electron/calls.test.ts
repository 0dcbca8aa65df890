import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOperations } from '../../services/operations-table.ts';
import { createTestPorts, createWindow } from '../../services/testing/test-ports.ts';
import { createChooser } from './dialogs.ts';
import { answerCalls } from './operation-calls.ts';
import * as double from './testing/electron-double.ts';

vi.mock('electron', () => import('./testing/electron-double.ts'));

const own = { url: 'app://interview-kit/index.html', parent: null };

const openCalls = () => {
  const { ports } = createTestPorts();
  const { caller } = createWindow('1');
  const savingFailed = vi.fn();
  const setProgressBar = vi.fn();
  const window = { isDestroyed: () => false, setProgressBar } as never;
  answerCalls(
    createOperations(ports),
    {
      find: (id) =>
        id === '1'
          ? { window, caller, savingFailed, path: () => null, isTaken: () => false }
          : undefined,
    },
    ports.log,
  );
  const call = (frame: unknown, sender: number, ...args: unknown[]) =>
    double.handlers.get('operation')?.({ senderFrame: frame, sender: { id: sender } }, ...args);
  return { call, savingFailed, setProgressBar };
};

describe('calls from windows', () => {
  it('are answered when the app itself asks', async () => {
    expect(await openCalls().call(own, 1, 'app.info', {})).toMatchObject({ ok: true });
  });

  it.each([
    ['a frame of another origin', { url: 'https://example.com/', parent: null }, 1],
    ['a frame inside the page', { ...own, parent: {} }, 1],
    ['a frame that has gone', null, 1],
    ['a window that the app did not open', own, 2],
  ])('are refused from %s', async (_, frame, sender) => {
    expect(await openCalls().call(frame, sender, 'app.info', {})).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
  });

  it('are checked by the contract', async () => {
    expect(await openCalls().call(own, 1, 7, {})).toMatchObject({
      error: { code: 'call-invalid' },
    });
  });

  it('tell a window that waits to close when its save failed', async () => {
    const { call, savingFailed } = openCalls();
    await call(own, 1, 'kits.save', {});
    expect(savingFailed).toHaveBeenCalledOnce();
    await call(own, 1, 'app.info', {});
    expect(savingFailed).toHaveBeenCalledOnce();
    await call(own, 1, 'pages.write', {});
    expect(savingFailed).toHaveBeenCalledTimes(2);
  });

  it('end the progress in the taskbar with the work, also where it failed', async () => {
    const { call, setProgressBar } = openCalls();
    await call(own, 1, 'app.info', {});
    expect(setProgressBar).not.toHaveBeenCalled();
    await call(own, 1, 'batch.export', {});
    expect(setProgressBar).toHaveBeenCalledExactlyOnceWith(-1);
  });
});

describe('dialogs', () => {
  const chooser = createChooser(() => undefined);

  it('give null when they are cancelled', async () => {
    expect(await chooser.kitToOpen('1')).toBeNull();
    expect(await chooser.kitToSave('1', 'Pilot.interviewkit')).toBeNull();
    expect(await chooser.exportFolder('1')).toBeNull();
  });

  it('give the path that the person chose, and offer the documents folder', async () => {
    double.answers.save = { canceled: false, filePath: '/kits/a.interviewkit' };
    expect(await chooser.kitToSave('1', 'Pilot.interviewkit')).toBe('/kits/a.interviewkit');
    expect(double.answers.asked.at(-1)).toMatchObject({
      defaultPath: '/home/ada/documents/Pilot.interviewkit',
    });
  });
});

describe('the preload', () => {
  interface Exposed {
    call(operation: string, input: unknown): Promise<unknown>;
    on(listener: (message: unknown) => void): () => void;
  }
  let bridge: Exposed;
  beforeEach(async () => {
    vi.resetModules();
    double.ipcRenderer.removeAllListeners();
    await import('../../preload.ts');
    bridge = double.exposed['interviewKit'] as Exposed;
  });

  it('gives the page two functions and nothing else', async () => {
    expect(Object.keys(double.exposed)).toEqual(['interviewKit']);
    expect(Object.keys(bridge)).toEqual(['call', 'on']);
    await bridge.call('app.info', {});
    expect(double.ipcRenderer.invoked.at(-1)).toEqual(['operation', 'app.info', {}]);
  });

  it('keeps events until somebody listens, and hands out no event object of Electron', () => {
    double.ipcRenderer.emit(
      'event',
      { sender: 'secret' },
      { event: 'kit-given', data: { id: 'a' } },
    );
    const heard: unknown[] = [];
    const stop = bridge.on((...args: unknown[]) => void heard.push(...args));
    double.ipcRenderer.emit('event', {}, { event: 'kit-given', data: { id: 'b' } });
    stop();
    double.ipcRenderer.emit('event', {}, { event: 'kit-given', data: { id: 'c' } });
    expect(heard).toEqual([
      { event: 'kit-given', data: { id: 'a' } },
      { event: 'kit-given', data: { id: 'b' } },
    ]);
  });
});
