import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildWhereNeeded, isBuilt } from './build-app.ts';
import { hasDisplay } from './display.ts';
import { findObstacle } from './electron-program.ts';

describe('findObstacle', () => {
  const display = { DISPLAY: ':0' };
  it.each([
    ['linux', 1000, display, null],
    ['linux', 1000, { WAYLAND_DISPLAY: 'wayland-0' }, null],
    ['linux', 1000, {}, 'there is no display here'],
    ['linux', 0, display, 'Electron keeps its sandbox only for an ordinary user, and this is root'],
    ['darwin', 0, {}, null],
    ['win32', undefined, {}, null],
  ])('on %s as user %j with %j: %j', (platform, user, environment, obstacle) => {
    expect(findObstacle({ platform, user, environment })).toBe(obstacle);
  });
});

describe('hasDisplay', () => {
  it('takes an empty name for none', () => {
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  });
});

describe('isBuilt', () => {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const put = (path: string, minute: number) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    const time = new Date(2026, 0, 1, 12, minute);
    for (let place = file; place.length > root.length; place = dirname(place))
      utimesSync(place, time, time);
  };

  it('compares the oldest part of a build with the latest source', async () => {
    put('src-main/core/a.ts', 10);
    put('src-renderer/b.tsx', 11);
    expect(await isBuilt(root)).toBe(false);
    put('out/main/index.js', 20);
    put('out/preload/index.cjs', 20);
    expect(await isBuilt(root)).toBe(false);
    put('out/renderer/index.html', 20);
    expect(await isBuilt(root)).toBe(true);
    put('src-renderer/b.tsx', 21);
    expect(await isBuilt(root)).toBe(false);
    put('out/renderer/index.html', 22);
    expect(await isBuilt(root)).toBe(false);
  });

  it('is content with any build for a program that was built itself', async () => {
    put('src-main/core/a.ts', 40);
    expect(await isBuilt(root, false)).toBe(true);
  });

  it('says so where there is nothing to build from', async () => {
    put('src-main/core/a.ts', 59);
    expect(await buildWhereNeeded(root, () => undefined)).toBe(
      'the files of the app are not all there',
    );
  });
});
