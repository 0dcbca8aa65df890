import { describe, expect, it } from 'vitest';
import { bytesOf, openPages, pageOf, valueOf } from './testing/page-host.ts';

const english = { text: 'Clear spoken English on the radio', nth: 0, as: 'nice' as const };
const years = { text: 'Ten years at sea as an officer', nth: 0, as: 'nice' as const };
const first = pageOf('Lock keeper');
const second = first.replace(years.text, 'Five years at sea as an officer');

const withPage = async () => {
  const host = openPages();
  const { id } = valueOf(await host.pages.import('keeper.md', bytesOf(first)));
  valueOf(await host.pages.correct({ id, set: [english, years], clear: [] }));
  host.time.now = new Date('2026-04-01T08:00:00Z');
  return { ...host, id };
};

describe('a newer version of a page', () => {
  it('is compared, and nothing is changed by that', async () => {
    const { pages, disk, id } = await withPage();
    const before = disk.paths().map((path) => disk.text(path));
    expect(valueOf(await pages.compare(id, 'keeper 2.md', bytesOf(second)))).toMatchObject({
      name: 'keeper 2.md',
      same: false,
      changes: [
        { change: 'removed', text: years.text },
        { change: 'added', text: 'Five years at sea as an officer', became: 'must' },
      ],
      kept: [english],
      lost: [years],
    });
    expect(disk.paths().map((path) => disk.text(path))).toEqual(before);
  });

  it('is the same when only its layout differs', async () => {
    const { pages, id } = await withPage();
    const loose = first.replaceAll('\n', '\r\n').replaceAll('- ', '*   ');
    expect(valueOf(await pages.compare(id, 'keeper.md', bytesOf(loose)))).toMatchObject({
      same: true,
      changes: [],
      kept: [english, years],
      lost: [],
    });
  });

  it('takes the place of the old one: the id, the title and the corrections stay', async () => {
    const { pages, kept, id } = await withPage();
    valueOf(await pages.rename(id, 'Keeper'));
    const page = valueOf(await pages.update(id, 'keeper 2.md', bytesOf(second)));
    expect(page).toMatchObject({
      id,
      title: 'Keeper',
      name: 'keeper 2.md',
      addedAt: '2026-03-02T09:00:00.000Z',
      updatedAt: '2026-04-01T08:00:00.000Z',
      corrections: [english, years],
      lost: [years],
    });
    expect(valueOf(await pages.read(id))).toEqual(page);
    expect(kept()).toEqual([`${id}.${page.sha256.slice(0, 12)}.md`, `${id}.json`]);
  });

  it('finds the lost corrections again when their lines come back', async () => {
    const { pages, id } = await withPage();
    valueOf(await pages.update(id, 'keeper 2.md', bytesOf(second)));
    const page = valueOf(await pages.update(id, 'keeper.md', bytesOf(first)));
    expect(page.lost).toEqual([]);
    expect(page.lines.find(({ text }) => text === years.text)?.became).toBe('nice');
  });

  it('frees the bytes of the old one: brought again, they are a page of their own', async () => {
    const { pages, id } = await withPage();
    valueOf(await pages.update(id, 'keeper 2.md', bytesOf(second)));
    const again = valueOf(await pages.import('keeper.md', bytesOf(first)));
    expect(again).toMatchObject({ id: `${id}-2`, corrections: [] });
    expect(valueOf(await pages.import('x.md', bytesOf(second))).id).toBe(id);
  });

  it('is refused when there is nothing in it, and the old one stays', async () => {
    const { pages, id } = await withPage();
    for (const act of [pages.compare, pages.update])
      expect(await act(id, 'note.md', bytesOf('Hello.\n'))).toMatchObject({
        error: { code: 'page-empty', file: 'note.md' },
      });
    expect(valueOf(await pages.read(id)).name).toBe('keeper.md');
  });

  it('is not for a page that came with the app', async () => {
    const { pages } = openPages();
    for (const act of [pages.compare, pages.update])
      expect(await act('harbour-pilot', 'x.md', bytesOf(second))).toMatchObject({
        error: { code: 'not-allowed' },
      });
  });

  it('does not take the page from under a window that reads it', async () => {
    const { pages, id } = await withPage();
    const replies = await Promise.all([
      pages.update(id, 'a.md', bytesOf(second)),
      pages.read(id),
      pages.list(),
      pages.update(id, 'b.md', bytesOf(first)),
      pages.read(id),
      pages.list(),
    ]);
    expect(replies.map(({ ok }) => ok)).toEqual(replies.map(() => true));
    expect(valueOf(await pages.list())).toHaveLength(2);
  });
});
