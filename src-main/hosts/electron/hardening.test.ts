import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { commandIds } from '../../contract/commands.ts';
import { registerAppScheme, serveAppFiles } from './app-protocol.ts';
import { setGuards } from './guards.ts';
import { kitsAmong } from './kit-arguments.ts';
import { menuTemplate } from './menu.ts';
import { isOwnFrame } from './sender.ts';
import * as double from './testing/electron-double.ts';

vi.mock('electron', () => import('./testing/electron-double.ts'));

describe('isOwnFrame', () => {
  const frame = (url: string, parent: null | object = null) => isOwnFrame({ url, parent } as never);

  it('knows the page of the app', () => {
    expect(frame('app://interview-kit/index.html')).toBe(true);
    expect(frame('app://interview-kit/index.html#somewhere')).toBe(true);
  });

  it.each([
    'https://interview-kit/index.html',
    'app://interview-kit.example/index.html',
    'app://interview-kit@example/index.html',
    'file:///app://interview-kit/index.html',
    'about:blank',
    '',
  ])('refuses %s', (url) => {
    expect(frame(url)).toBe(false);
  });

  it('refuses a frame inside the page, and a page that has gone', () => {
    expect(frame('app://interview-kit/index.html', {})).toBe(false);
    expect(isOwnFrame(null)).toBe(false);
  });
});

describe('guards', () => {
  setGuards();
  const window = new double.BrowserWindow({});
  const isPrevented = (event: string, url = '') => {
    let prevented = false;
    window.webContents.emit(event, { url, preventDefault: () => (prevented = true) });
    return prevented;
  };

  it('keep the page where it is', () => {
    expect(isPrevented('will-navigate', 'https://example.com/')).toBe(true);
    expect(isPrevented('will-navigate', 'file:///etc/passwd')).toBe(true);
    expect(isPrevented('will-navigate', 'app://interview-kit/index.html')).toBe(false);
    expect(isPrevented('will-redirect')).toBe(true);
    expect(isPrevented('will-attach-webview')).toBe(true);
    expect(window.webContents.openHandler?.()).toEqual({ action: 'deny' });
  });

  it('let the page put text on the clipboard', () => {
    const answer = vi.fn();
    double.sessionHandlers['request']?.({}, 'clipboard-sanitized-write', answer);
    expect(answer).toHaveBeenCalledWith(true);
  });

  it('grant no other permission and no device', () => {
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read']) {
      const answer = vi.fn();
      double.sessionHandlers['request']?.({}, permission, answer);
      expect(answer).toHaveBeenCalledWith(false);
      expect(double.sessionHandlers['check']?.({}, permission)).toBe(false);
    }
    expect(double.sessionHandlers['device']?.({})).toBe(false);
  });

  it.each([
    ['https://example.com/', true],
    ['http://127.0.0.1:80/', true],
    ['file:///etc/passwd', true],
    ['app://interview-kit/index.html', false],
    ['blob:app://interview-kit/1', false],
  ])('let no request out: %s', (url, cancel) => {
    const answer = vi.fn();
    double.sessionHandlers['beforeRequest']?.({ url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });
});

describe('app://', () => {
  const folder = mkdtempSync(join(tmpdir(), 'renderer-'));
  writeFileSync(join(folder, 'index.html'), '<p>app</p>');
  writeFileSync(`${folder}.html`, 'outside');
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(`${folder}.html`);
  });
  registerAppScheme();
  serveAppFiles(folder);
  const ask = async (url: string, method = 'GET') => {
    const answer = double.served.get('app');
    if (!answer) throw new Error('nobody serves app://');
    return answer(new Request(url, { method }));
  };

  it('is a secure scheme of its own', () => {
    expect(double.schemes).toMatchObject([
      { scheme: 'app', privileges: { standard: true, secure: true } },
    ]);
  });

  it('serves the app under its content security policy', async () => {
    const answer = await ask('app://interview-kit/index.html');
    expect(await answer.text()).toBe('<p>app</p>');
    expect(answer.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; script-src 'self';/u,
    );
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each([
    'app://interview-kit/missing.html',
    'app://example/index.html',
    'app://interview-kit/..%2f' + `${folder.split('/').at(-1) ?? ''}.html`,
    'app://interview-kit/%00.html',
    'app://interview-kit/%E0%A4%A.html',
  ])('serves nothing for %s', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it('answers nothing but GET', async () => {
    expect((await ask('app://interview-kit/index.html', 'POST')).status).toBe(404);
  });
});

describe('kitsAmong', () => {
  it('takes the kit files among the arguments, wherever they are', () => {
    const args = ['--flag=x.interviewkit', '.', 'a.interviewkit', '/kits/B.InterviewKit', 'c.md'];
    expect(kitsAmong(args, '/home/ada')).toEqual([
      '/home/ada/a.interviewkit',
      '/kits/B.InterviewKit',
    ]);
  });
});

describe('the menu', () => {
  const commandsOf = (platform: string) => {
    const sent: string[] = [];
    const template = menuTemplate(platform, (command) => void sent.push(command));
    const clickAll = (items: typeof template): void => {
      for (const item of items) {
        item.click?.({} as never, undefined, {});
        if (Array.isArray(item.submenu)) clickAll(item.submenu);
      }
    };
    clickAll(template);
    return { sent: sent.sort(), template };
  };

  it.each(['darwin', 'win32', 'linux'])('sends every command on %s, each once', (platform) => {
    expect(commandsOf(platform).sent).toEqual([...commandIds].sort());
  });

  it('keeps what is for those who change the app in a menu of its own within Help', () => {
    const help = commandsOf('linux').template.at(-1)?.submenu;
    const developer = Array.isArray(help) ? help.find(({ label }) => label === 'Developer') : null;
    expect(developer?.submenu).toMatchObject([{ id: 'components' }, { role: 'toggleDevTools' }]);
  });

  it('has the app menu on macOS alone', () => {
    expect(commandsOf('darwin').template[0]?.role).toBe('appMenu');
    expect(commandsOf('linux').template[0]?.label).toBe('&File');
  });
});
