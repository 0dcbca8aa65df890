import { describe, expect, it } from 'vitest';
import { mergeByLine } from '../core/job-family/correction.ts';
import { bytesOf, openPages, pageOf, valueOf } from './testing/page-host.ts';

const english = { text: 'Clear spoken English on the radio', nth: 0 };
const years = { text: 'Ten years at sea as an officer', nth: 0 };

const withPage = async () => {
  const host = openPages();
  const { id } = valueOf(await host.pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
  return { ...host, id };
};

describe('merging corrections', () => {
  it('keeps what was said of other lines, replaces, and takes back', () => {
    const before = [
      { ...english, as: 'nice' as const },
      { ...years, as: 'nice' as const },
      { text: 'Swims', nth: 0, as: 'must' as const },
    ];
    const set = [{ ...years, as: 'must' as const }];
    expect(mergeByLine(before, set, [english])).toEqual([
      { text: 'Swims', nth: 0, as: 'must' },
      { ...years, as: 'must' },
    ]);
  });

  it('takes the last word on a line that is named twice, and tells equal lines apart by their count', () => {
    const set = [
      { ...english, as: 'nice' as const },
      { ...english, as: 'nothing' as const },
      { ...english, nth: 1, as: 'nice' as const },
    ];
    expect(mergeByLine([], set, [])).toEqual(set.slice(1));
  });
});

describe('correcting a page', () => {
  it('holds for whatever reads the page: kits, the list, the app when it starts again', async () => {
    const { pages, id, restart } = await withPage();
    const set = [{ ...english, as: 'nice' as const }];
    const page = valueOf(await pages.correct({ id, set, clear: [] }));
    expect(page).toMatchObject({ id, corrections: set, lost: [], updatedAt: null });
    expect(page.lines.find(({ text }) => text === english.text)).toMatchObject({
      became: 'nice',
      corrected: true,
    });
    const file = valueOf(await pages.readFile(id));
    expect(file.family.common.requirements.find(({ text }) => text === english.text)).toMatchObject(
      { niceToHave: true },
    );
    expect(valueOf(await restart().read(id))).toEqual(page);
  });

  it('leaves a line to the reader again', async () => {
    const { pages, id } = await withPage();
    const before = valueOf(await pages.read(id));
    valueOf(await pages.correct({ id, set: [{ ...english, as: 'nothing' }], clear: [] }));
    expect(valueOf(await pages.correct({ id, set: [], clear: [english] }))).toEqual(before);
  });

  it('loses none of what two windows say at once', async () => {
    const { pages, id } = await withPage();
    await Promise.all([
      pages.correct({ id, set: [{ ...english, as: 'nice' }], clear: [] }),
      pages.rename(id, 'Ours'),
      pages.correct({ id, set: [{ ...years, as: 'nice' }], clear: [] }),
    ]);
    expect(valueOf(await pages.read(id))).toMatchObject({
      title: 'Ours',
      corrections: [
        { ...english, as: 'nice' },
        { ...years, as: 'nice' },
      ],
    });
  });

  it('makes one copy of a page that came with the app, and leaves that as it is', async () => {
    const { pages } = openPages();
    const before = valueOf(await pages.read('harbour-pilot'));
    const id = 'harbour-pilot';
    const [one, other] = await Promise.all([
      pages.correct({ id, set: [{ ...english, as: 'nice' }], clear: [] }),
      pages.correct({ id, set: [{ ...years, as: 'nice' }], clear: [] }),
    ]);
    const copy = valueOf(one);
    expect(copy).toMatchObject({
      name: 'harbour-pilot.md',
      origin: 'file',
      addedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(copy.id).not.toBe(id);
    expect(valueOf(other).id).toBe(copy.id);
    expect(valueOf(await pages.read(copy.id)).corrections).toHaveLength(2);
    expect(valueOf(await pages.read(id))).toEqual(before);
    expect(valueOf(await pages.list())).toHaveLength(2);
  });

  it('copies nothing where nothing is said', async () => {
    const { pages, kept } = openPages();
    const page = await pages.correct({ id: 'harbour-pilot', set: [], clear: [english] });
    expect(valueOf(page).id).toBe('harbour-pilot');
    expect(kept()).toEqual([]);
  });

  it('refuses to leave a page with nothing on it', async () => {
    const host = openPages();
    const text = '**Requirements**\n\n- Must dive to thirty metres\n';
    const { id } = valueOf(await host.pages.import('diver.md', bytesOf(text)));
    const set = [{ text: 'Must dive to thirty metres', nth: 0, as: 'nothing' as const }];
    expect(await host.pages.correct({ id, set, clear: [] })).toMatchObject({
      error: { code: 'page-empty', file: 'diver.md' },
    });
    expect(valueOf(await host.pages.read(id)).corrections).toEqual([]);
  });

  it('changes nothing when the disk is full', async () => {
    const { pages, disk, id } = await withPage();
    disk.refuse = () => 'full';
    const reply = await pages.correct({ id, set: [{ ...english, as: 'nice' }], clear: [] });
    expect(reply).toMatchObject({ error: { code: 'disk-full' } });
    expect(valueOf(await pages.read(id)).corrections).toEqual([]);
  });

  it('says when the page is gone', async () => {
    expect(await openPages().pages.correct({ id: 'page-x', set: [], clear: [] })).toMatchObject({
      error: { code: 'page-not-found' },
    });
  });
});
