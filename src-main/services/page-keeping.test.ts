import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import {
  bytesOf,
  openPages,
  pageOf,
  pagesFolder,
  powerCutAt,
  valueOf,
} from './testing/page-host.ts';

const first = pageOf('Lock keeper');
const second = pageOf('Bridge keeper');
const markOf = (text: string) => fingerprint(bytesOf(text)).slice(0, 12);
const id = `page-${markOf(first)}`;
const recordPath = `${pagesFolder}/${id}.json`;
const contentName = (text: string) => `${id}.${markOf(text)}.md`;

const withPage = async () => {
  const host = openPages();
  valueOf(await host.pages.import('keeper.md', bytesOf(first)));
  return host;
};

describe('the folder of pages', () => {
  it('holds the bytes exactly as they were brought, and a record beside them', async () => {
    const host = openPages();
    const bytes = bytesOf(`\uFEFF${first}`.replaceAll('\n', '\r\n'));
    const page = valueOf(await host.pages.import('Our Keeper.MARKDOWN', bytes));
    const file = `${page.id}.${page.sha256.slice(0, 12)}.MARKDOWN`;
    expect(host.kept().sort()).toEqual([file, `${page.id}.json`].sort());
    expect(host.disk.bytes(`${pagesFolder}/${file}`)).toEqual(bytes);
    expect(JSON.parse(host.disk.text(`${pagesFolder}/${page.id}.json`) ?? '')).toEqual({
      schema: 'interview-kit/page@1',
      id: page.id,
      title: null,
      name: 'Our Keeper.MARKDOWN',
      origin: 'file',
      addedAt: '2026-03-02T09:00:00.000Z',
      updatedAt: null,
      file,
      sha256: page.sha256,
      corrections: [],
      choices: [],
      marks: [],
      own: [],
    });
  });

  it.each(['.md', '.json'])(
    'holds no page when power went before its %s was written',
    async (at) => {
      const host = openPages();
      host.disk.refuse = powerCutAt(at);
      await expect(host.pages.import('keeper.md', bytesOf(first))).rejects.toThrow('power cut');
      const pages = host.restart();
      expect(valueOf(await pages.list())).toHaveLength(1);
      const page = valueOf(await pages.import('keeper.md', bytesOf(first)));
      expect(valueOf(await pages.read(page.id)).title).toBe('Lock keeper');
      expect(host.kept()).toEqual([contentName(first), `${id}.json`]);
    },
  );

  it.each([
    ['the new content', '.md', 'Lock keeper'],
    ['the new record', '.json', 'Lock keeper'],
  ])('holds the old version when power went before %s was written', async (_, at, title) => {
    const host = await withPage();
    host.disk.refuse = powerCutAt(at);
    await expect(host.pages.update(id, 'new.md', bytesOf(second))).rejects.toThrow('power cut');
    const pages = host.restart();
    expect(valueOf(await pages.read(id))).toMatchObject({ title, name: 'keeper.md' });
  });

  it('holds the new version when power went before the old content was removed', async () => {
    const host = await withPage();
    host.disk.refuseRemoval = powerCutAt('.md');
    await expect(host.pages.update(id, 'new.md', bytesOf(second))).rejects.toThrow('power cut');
    const pages = host.restart();
    expect(valueOf(await pages.read(id))).toMatchObject({ title: 'Bridge keeper', name: 'new.md' });
    expect(valueOf(await pages.list())).toHaveLength(2);
  });

  it.each(['.md', '.json'])(
    'is as it was when the disk is full at the %s of an update',
    async (at) => {
      const host = await withPage();
      const before = host.kept();
      host.disk.refuse = (path) => (path.endsWith(at) ? 'full' : null);
      const reply = await host.pages.update(id, 'new.md', bytesOf(second));
      expect(reply).toMatchObject({ error: { code: 'disk-full', file: 'new.md' } });
      expect(host.kept()).toEqual(before);
      expect(valueOf(await host.pages.read(id)).title).toBe('Lock keeper');
    },
  );

  it('loses nothing when a page is updated by the bytes that it has, and the disk is full', async () => {
    const host = await withPage();
    host.disk.refuse = (path) => (path.endsWith('.json') ? 'full' : null);
    expect(await host.pages.update(id, 'new.md', bytesOf(first))).toMatchObject({
      error: { code: 'disk-full' },
    });
    expect(valueOf(await host.pages.read(id)).name).toBe('keeper.md');
  });

  it('says where it may not write', async () => {
    const host = openPages();
    host.disk.refuse = () => 'denied';
    const reply = await host.pages.import('keeper.md', bytesOf(first));
    expect(reply).toMatchObject({ error: { code: 'folder-unwritable', file: 'keeper.md' } });
    expect(reply.ok ? '' : reply.error.message).toContain('.config/kits/pages');
  });

  it.each([
    ['newer', `{"schema":"interview-kit/page@2","id":"${id}"}`],
    ['damaged', '{"schema":'],
    ['damaged', '{"schema":"interview-kit/page@1"}'],
    ['damaged', `{"schema":"interview-kit/page@1","id":"${id}","file":"../../secret.md"}`],
  ])(
    'leaves a %s record as it is, lists no page for it, and says so in the log once',
    async (why, text) => {
      const host = openPages({ [recordPath]: text });
      expect(valueOf(await host.pages.list())).toHaveLength(1);
      expect(await host.pages.read(id)).toMatchObject({ error: { code: 'page-not-found' } });
      expect(await host.pages.rename(id, 'Mine')).toMatchObject({
        error: { code: 'page-not-found' },
      });
      expect(await host.pages.remove(id)).toEqual({ ok: true, value: {} });
      const page = valueOf(await host.pages.import('keeper.md', bytesOf(first)));
      expect(page.id).toBe(`${id}-2`);
      expect(host.disk.text(recordPath)).toBe(text);
      expect(host.logged).toHaveLength(1);
      expect(host.logged[0]).toContain(why);
    },
  );

  it('tells a page whose content is damaged or gone, and mends it when the file is brought again', async () => {
    const host = await withPage();
    const content = `${pagesFolder}/${contentName(first)}`;
    valueOf(await host.pages.rename(id, 'Mine'));
    host.disk.put(content, second);
    expect(await host.pages.read(id)).toMatchObject({
      error: { code: 'page-unreadable', file: 'keeper.md' },
    });
    host.disk.lose(content);
    expect(await host.pages.readFile(id)).toMatchObject({
      error: { code: 'page-not-found', file: 'keeper.md' },
    });
    expect(valueOf(await host.pages.list())).toHaveLength(1);
    const mended = valueOf(await host.pages.import('again.md', bytesOf(first)));
    expect(mended).toMatchObject({ id, title: 'Mine', name: 'keeper.md' });
    expect(host.disk.text(content)).toBe(first);
  });
});

describe('a page that an earlier version imported', () => {
  const oldId = `imported-${markOf(first)}`;
  const oldName = `${markOf(first)} My keeper.md`;
  const start = { [`${pagesFolder}/${oldName}`]: first };

  it('is listed and read under its id, and its bytes are known', async () => {
    const { pages, kept } = openPages(start);
    expect(valueOf(await pages.list())[1]).toMatchObject({
      id: oldId,
      name: 'My keeper.md',
      origin: 'file',
      addedAt: null,
    });
    expect(valueOf(await pages.import('x.md', bytesOf(first))).id).toBe(oldId);
    expect(kept()).toEqual([oldName]);
  });

  it('gets a record with its first change and keeps its id', async () => {
    const { pages, kept } = openPages(start);
    valueOf(await pages.rename(oldId, 'Keeper of locks'));
    expect(kept()).toEqual([`${oldId}.${markOf(first)}.md`, `${oldId}.json`]);
    expect(valueOf(await pages.read(oldId))).toMatchObject({
      title: 'Keeper of locks',
      name: 'My keeper.md',
    });
    expect(valueOf(await pages.update(oldId, 'new.md', bytesOf(second))).id).toBe(oldId);
  });

  it('is one page, and goes as a whole, when power went before its old file was removed', async () => {
    const host = openPages(start);
    host.disk.refuseRemoval = powerCutAt(oldName);
    await expect(host.pages.rename(oldId, 'Keeper of locks')).rejects.toThrow('power cut');
    const pages = host.restart();
    expect(valueOf(await pages.list()).map(({ title }) => title)).toEqual([
      'Harbour pilot',
      'Keeper of locks',
    ]);
    valueOf(await pages.remove(oldId));
    expect(host.kept()).toEqual([]);
  });

  it('stays as it was when the disk is full at its first change', async () => {
    const host = openPages(start);
    host.disk.refuse = (path) => (path.endsWith('.json') ? 'full' : null);
    expect(await host.pages.rename(oldId, 'x')).toMatchObject({ error: { code: 'disk-full' } });
    expect(host.kept()).toEqual([oldName]);
  });
});
