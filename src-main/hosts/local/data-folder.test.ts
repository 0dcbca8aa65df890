import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDataFolder, openStore } from './data-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
const settings = join(folder, 'config.json');
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

describe('the data folder', () => {
  it('is where the person says, or this person has one of their own', () => {
    vi.stubEnv('INTERVIEW_KIT_DATA', '');
    expect(findDataFolder()).toMatch(/interview-kit-builder/u);
    vi.stubEnv('INTERVIEW_KIT_DATA', '/media/stick');
    expect(findDataFolder()).toBe('/media/stick');
    expect(findDataFolder('/elsewhere')).toBe('/elsewhere');
  });
});

describe('stored values', () => {
  const logged: string[] = [];
  const open = () => openStore(folder, (line) => void logged.push(line));

  it('outlive the program', () => {
    open().write('a.b', { c: 1 });
    expect(open().read('a.b')).toEqual({ c: 1 });
    expect(open().read('nothing')).toBeUndefined();
  });

  it('start anew when their file is damaged, which is kept beside it', () => {
    open().write('a', 1);
    writeFileSync(settings, '{"a": 1');
    const store = open();
    expect(store.read('a')).toBeUndefined();
    store.write('b', 2);
    expect(store.read('b')).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['config.json', 'config.json.damaged']);
    expect(readFileSync(`${settings}.damaged`, 'utf8')).toBe('{"a": 1');
    expect(logged.join()).toContain('were damaged');
  });

  it('are not lost by damage that happens while the program runs', () => {
    const store = open();
    store.write('a', 1);
    writeFileSync(settings, 'x');
    expect(store.read('a')).toBeUndefined();
    store.write('b', 2);
    expect(store.read('b')).toBe(2);
  });
});
