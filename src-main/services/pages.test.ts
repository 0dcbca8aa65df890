import { describe, expect, it } from 'vitest';
import { understandPage } from './page-file.ts';
import { createPages } from './pages.ts';
import { chooseRole } from './role-choice.ts';
import { smallPage } from './testing/small-page.ts';
import { createTestPorts } from './testing/test-ports.ts';

const bundled = '/app/resources/job-families/harbour-pilot.md';
const openPages = () => {
  const host = createTestPorts({ [bundled]: smallPage });
  return { ...host, pages: createPages(host.ports) };
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('understandPage', () => {
  it('keeps the text, its fingerprint, and its lines as an editor numbers them', () => {
    const page = understandPage(bytesOf(smallPage), 'pilot.md');
    expect(page).toMatchObject({
      ok: true,
      value: { name: 'pilot.md', text: smallPage, lines: smallPage.split('\n').length },
    });
  });

  it('reads UTF-16 with its mark, as Windows editors save it', () => {
    const bytes = Buffer.from(`\uFEFF${smallPage}`, 'utf16le');
    expect(understandPage(bytes, 'pilot.md')).toMatchObject({
      ok: true,
      value: { text: smallPage },
    });
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
    ['a file with zero bytes in it', bytesOf('a\0b')],
    ['something far too large', new Uint8Array(5_000_001).fill(0x61)],
  ])('refuses %s', (_, bytes) => {
    expect(understandPage(bytes, 'x.md')).toMatchObject({
      error: { code: 'page-unreadable', file: 'x.md' },
    });
  });

  it.each(['', '\n\n', 'Hello.\n'])('says when there is nothing in a page: %j', (text) => {
    expect(understandPage(bytesOf(text), 'x.md')).toMatchObject({
      error: { code: 'page-empty', file: 'x.md' },
    });
  });
});

describe('pages', () => {
  it('lists what comes with the app and what was imported, and leaves out what cannot be read', async () => {
    const { pages, disk } = openPages();
    await pages.import('My page.markdown', smallPage.replace('# Harbour pilot', '# Lock keeper'));
    disk.put('/app/resources/job-families/broken.md', 'a\0');
    const listed = await pages.list();
    expect(listed).toMatchObject({
      value: [
        { id: 'harbour-pilot', title: 'Harbour pilot', origin: 'bundled', levels: 2, stages: 2 },
        { title: 'Lock keeper', name: 'My page.md', origin: 'imported' },
      ],
    });
  });

  it('imports the same text once', async () => {
    const { pages, disk } = openPages();
    const once = await pages.import('a.md', smallPage);
    const twice = await pages.import('b.md', smallPage);
    expect(twice).toEqual(once);
    expect(disk.paths()).toHaveLength(2);
  });

  it('removes an imported page and keeps one that came with the app', async () => {
    const { pages, disk } = openPages();
    const page = await pages.import('a.md', smallPage);
    if (!page.ok) throw new Error(page.error.message);
    expect(await pages.remove(page.value.id)).toEqual({ ok: true, value: {} });
    expect(await pages.remove('harbour-pilot')).toMatchObject({ error: { code: 'not-allowed' } });
    expect(disk.paths()).toEqual([bundled]);
  });

  it('gives no file but its pages, whatever the id', async () => {
    const { pages } = openPages();
    expect(await pages.read('../harbour-pilot')).toMatchObject({
      error: { code: 'page-not-found' },
    });
  });

  it('leaves nothing of an import when the disk is full', async () => {
    const { pages, disk } = openPages();
    disk.refuse = (path) => (path.endsWith('.md') ? 'full' : null);
    expect(await pages.import('a.md', smallPage)).toMatchObject({ error: { code: 'disk-full' } });
    expect(disk.paths()).toEqual([bundled]);
  });
});

describe('chooseRole', () => {
  const understood = understandPage(bytesOf(smallPage), 'pilot.md');
  if (!understood.ok) throw new Error(understood.error.message);
  const page = understood.value;

  it('finds a level by its title', () => {
    expect(chooseRole(page, { level: 'senior HARBOUR pilot', specialty: null })).toMatchObject({
      value: { level: { title: 'Senior harbour pilot' }, specialty: null },
    });
  });

  it('says which levels there are', () => {
    const choice = chooseRole(page, { level: 'captain', specialty: null });
    expect(choice).toMatchObject({ error: { code: 'level-unknown', file: 'pilot.md' } });
    expect(choice.ok ? '' : choice.error.message).toContain('"Senior harbour pilot"');
  });

  it('says when a page has no specialty at all', () => {
    const choice = chooseRole(page, { level: 'Harbour pilot', specialty: 'Ice' });
    expect(choice).toMatchObject({ error: { code: 'specialty-unknown' } });
    expect(choice.ok ? '' : choice.error.message).toContain('Leave the specialty out');
  });
});
