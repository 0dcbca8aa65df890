import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleKit } from '../../documents/sample-kit.fixture.ts';
import { writeKitText } from '../../services/kit-file.ts';
import * as double from './testing/electron-double.ts';

vi.mock('electron', () => import('./testing/electron-double.ts'));
// electron-store is conf with Electron's folder; the folder is given here anyway.
vi.mock('electron-store', async () => ({ default: (await import('conf')).default }));

const data = mkdtempSync(join(tmpdir(), 'desktop-'));
const own = { url: 'app://interview-kit/index.html', parent: null };
let window: double.BrowserWindow;

beforeAll(async () => {
  vi.stubEnv('INTERVIEW_KIT_DATA', data);
  await import('./main.ts');
  await vi.waitFor(() => expect(double.BrowserWindow.all).toHaveLength(1));
  const [first] = double.BrowserWindow.all;
  if (!first) throw new Error('no window was opened');
  window = first;
  // All of the app is loaded here, which takes its time on a busy machine.
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(data, { recursive: true });
});
const call = (name: string, input: unknown) =>
  double.handlers.get('operation')?.(
    { sender: { id: window.webContents.id }, senderFrame: own },
    name,
    input,
  );
const lastEvent = () => window.webContents.sent.at(-1)?.message;

describe('the desktop app', () => {
  it('opens one window on the app and answers its calls', async () => {
    expect(window.loaded).toBe('app://interview-kit/index.html');
    expect(await call('app.info', {})).toMatchObject({
      ok: true,
      value: { host: 'desktop', asksForFiles: true },
    });
    expect(await call('pages.list', {})).toMatchObject({ ok: true });
  });

  it('keeps settings, and tells its windows', async () => {
    await call('settings.change', { paper: 'letter' });
    expect(await call('settings.read', {})).toMatchObject({ value: { paper: 'letter' } });
    expect(lastEvent()).toMatchObject({ event: 'settings-changed', data: { paper: 'letter' } });
  });

  it('gives the window a kit that the system hands over, to be opened by its id', async () => {
    const path = join(data, 'pilot.interviewkit');
    writeFileSync(path, writeKitText(sampleKit()));
    double.app.emit('open-file', { preventDefault: () => undefined }, path);
    await vi.waitFor(() => expect(lastEvent()).toMatchObject({ event: 'kit-given' }));
    const { data: given } = lastEvent() as { data: { id: string } };
    expect(await call('kits.reopen', given)).toMatchObject({
      ok: true,
      value: { ref: { name: 'pilot' } },
    });
  });

  it('opens a second kit in a window of its own, and brings forward what is open already', async () => {
    const first = join(data, 'pilot.interviewkit');
    const again = (await call('kits.recent', {})) as { value: { ref: { id: string } }[] };
    const file = again.value[0]?.ref.id;
    await call('window.edited', { edited: false, title: 'Pilot', file });
    expect(window.represented).toBe(first);
    double.app.emit('second-instance', {}, ['app', first], data);
    await vi.waitFor(() => expect(window.broughtToFront).toBeGreaterThan(0));
    expect(double.BrowserWindow.all).toHaveLength(1);

    const second = join(data, 'baker.interviewkit');
    writeFileSync(second, writeKitText(sampleKit()));
    double.app.emit('open-file', { preventDefault: () => undefined }, second);
    await vi.waitFor(() => expect(double.BrowserWindow.all).toHaveLength(2));
    const other = double.BrowserWindow.all.at(-1);
    await vi.waitFor(() =>
      expect(other?.webContents.sent.at(-1)?.message).toMatchObject({ event: 'kit-given' }),
    );
    other?.close();
  });

  it('has the system follow the theme of the settings', async () => {
    await call('settings.change', { theme: 'dark' });
    expect(double.nativeTheme.themeSource).toBe('dark');
  });

  it('says what is wrong with a file that is no kit', async () => {
    const path = join(data, 'notes.interviewkit');
    writeFileSync(path, 'notes');
    double.app.emit('second-instance', {}, ['app', path], data);
    await vi.waitFor(() =>
      expect(double.answers.asked.at(-1)).toMatchObject({ message: 'The kit cannot be opened' }),
    );
  });

  it('writes down which call failed, and nothing of what was in it', async () => {
    await call('kits.import', { name: 'Ada Quinn.interviewkit', text: 'Ada Quinn' });
    const log = readFileSync(join(data, 'failures.log'), 'utf8');
    expect(log).toMatch(/^\S+ \S+ kits\.import: kit-invalid$/mu);
    expect(log).not.toContain('Quinn');
    expect(await call('app.about', {})).toMatchObject({ ok: true });
  });

  it('ends with its last window', () => {
    window.close();
    double.app.emit('window-all-closed');
    expect(double.app.quits).toBe(process.platform === 'darwin' ? 0 : 1);
  });
});
