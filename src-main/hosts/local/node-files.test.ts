import { existsSync } from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeFiles } from './node-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
const at = (...names: string[]) => join(folder, ...names);
const bytes = new TextEncoder().encode('new');
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(at('file'), 'old');

describe('the files of this machine', () => {
  it('tell by kind why a file cannot be read', async () => {
    expect(await nodeFiles.read(at('no'))).toMatchObject({ error: { kind: 'missing' } });
    expect(await nodeFiles.read(folder)).toMatchObject({ error: { kind: 'folder' } });
    expect(await nodeFiles.read(at('file', 'x'))).toMatchObject({
      error: { kind: 'other', reason: 'not a directory' },
    });
  });

  it('write a file whole, with nothing beside it', async () => {
    expect(await nodeFiles.write(at('written'), bytes)).toEqual({ ok: true, value: null });
    expect(readFileSync(at('written'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['file', 'written']);
    expect(await nodeFiles.write(at('no', 'x'), bytes)).toMatchObject({
      error: { kind: 'missing' },
    });
  });

  it('move a file, and never onto another', async () => {
    writeFileSync(at('moving'), 'moved');
    expect(await nodeFiles.move(at('moving'), at('file'))).toMatchObject({
      error: { kind: 'exists' },
    });
    expect(readFileSync(at('file'), 'utf8')).toBe('old');
    expect(await nodeFiles.move(at('moving'), at('target'))).toEqual({ ok: true, value: null });
    expect(readFileSync(at('target'), 'utf8')).toBe('moved');
    expect(readdirSync(folder)).not.toContain('moving');
  });

  it('make folders and take back those that are empty', async () => {
    const made = await nodeFiles.makeFolder(at('a', 'b', 'c'));
    expect(made).toEqual({ ok: true, value: at('a') });
    expect(await nodeFiles.makeFolder(at('a', 'b'))).toEqual({ ok: true, value: null });
    writeFileSync(at('a', 'note'), '');
    await nodeFiles.removeEmptyFolders(at('a', 'b', 'c'), at('a'));
    expect(readdirSync(at('a'))).toEqual(['note']);
  });

  it('list files alone, and nothing of a folder that is not there', async () => {
    mkdirSync(at('list', 'folder'), { recursive: true });
    writeFileSync(at('list', 'b'), '');
    writeFileSync(at('list', 'a'), '');
    expect(await nodeFiles.list(at('list'))).toEqual({ ok: true, value: ['a', 'b'] });
    expect(await nodeFiles.list(at('nowhere'))).toEqual({ ok: true, value: [] });
  });

  it.skipIf(!existsSync('/proc/self'))(
    'gives up on a folder that cannot be made where the system calls it missing',
    async () => {
      expect(await nodeFiles.makeFolder('/proc/interview-kit/documents')).toMatchObject({
        ok: false,
      });
    },
  );
});
