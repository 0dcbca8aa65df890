import { describe, expect, it } from 'vitest';
import { createKits } from './kits.ts';
import {
  bundledPath,
  bytesOf,
  openPages,
  pageOf,
  pagesFolder,
  valueOf,
} from './testing/page-host.ts';
import { smallPage } from './testing/small-page.ts';
import { createWindow } from './testing/test-ports.ts';

const english = 'Clear spoken English on the radio';
const years = 'Ten years at sea as an officer';
const marked = (text: string, mark: 'must' | 'nice' | 'out') => ({ text, nth: 0, mark });
const draft = {
  text: 'Holds a licence for the Elbe',
  kind: 'requirement',
  niceToHave: false,
  level: 'senior-harbour-pilot',
  specialty: null,
} as const;

const withPage = async () => {
  const host = openPages();
  const { id } = valueOf(await host.pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
  const kits = createKits(host.ports, host.pages, () => Promise.resolve([]));
  const build = async (level: string) =>
    valueOf(
      await kits.build({ page: id, level, specialty: null, form: 'A' }, createWindow().caller),
    );
  return { ...host, id, kits, build };
};
const textsOf = (items: { text: string }[]) => items.map(({ text }) => text);

describe('marking lines', () => {
  it('is remembered for the page and obeyed by its kits', async () => {
    const { pages, id, build, restart } = await withPage();
    const set = [marked(english, 'nice'), marked(years, 'out')];
    expect(valueOf(await pages.mark({ id, set, clear: [] }))).toMatchObject({ id, marks: set });
    expect(valueOf(await restart().read(id)).marks).toEqual(set);
    const kit = await build('Harbour pilot');
    expect(kit.items.find(({ text }) => text === english)).toMatchObject({
      priority: 'nice',
      marked: true,
    });
    expect(textsOf(kit.items)).not.toContain(years);
    expect(kit.setAside).toContainEqual(
      expect.objectContaining({ why: 'left-out', reason: 'Left out by you.' }),
    );
  });

  it('can be taken back, line by line, and then kits are as the page asks', async () => {
    const { pages, id, build } = await withPage();
    const before = await build('Harbour pilot');
    const set = [marked(english, 'nice'), marked(years, 'out')];
    valueOf(await pages.mark({ id, set, clear: [] }));
    const clear = [english, years].map((text) => ({ text, nth: 0 }));
    expect(valueOf(await pages.mark({ id, set: [], clear })).marks).toEqual([]);
    expect(await build('Harbour pilot')).toEqual(before);
  });

  it('makes a copy of a page that came with the app, which stays as it is', async () => {
    const { pages, disk } = await withPage();
    const set = [marked(english, 'nice')];
    const copy = valueOf(await pages.mark({ id: 'harbour-pilot', set, clear: [] }));
    expect(copy).toMatchObject({ origin: 'file', marks: set });
    expect(copy.id).not.toBe('harbour-pilot');
    expect(disk.text(bundledPath)).toBe(smallPage);
    const untouched = await pages.mark({ id: 'harbour-pilot', set: [], clear: [] });
    expect(valueOf(untouched)).toMatchObject({ id: 'harbour-pilot', marks: [] });
  });

  it('holds for a newer version of the page as far as the line is still there', async () => {
    const { pages, id, build } = await withPage();
    const set = [marked(english, 'out'), marked(years, 'nice')];
    valueOf(await pages.mark({ id, set, clear: [] }));
    valueOf(await pages.own({ id, set: [draft], clear: [] }));
    const newer = pageOf('Lock keeper').replace(years, 'Five years at sea as an officer');
    const page = valueOf(await pages.update(id, 'keeper.md', bytesOf(newer)));
    expect(page).toMatchObject({ marks: set, own: [{ ...draft, id: 'own-1' }] });
    const { items, setAside } = await build('Senior harbour pilot');
    expect(textsOf(setAside.map(({ item }) => item))).toContain(english);
    expect(items.find(({ text }) => text.startsWith('Five years'))?.priority).toBe('must');
    expect(textsOf(items)).toContain(draft.text);
  });

  it('finds a page of an earlier version of the app, whose record knows nothing of it', async () => {
    const { pages, disk, id } = await withPage();
    const path = `${pagesFolder}/${id}.json`;
    const { marks, own, ...record } = JSON.parse(disk.text(path) ?? '') as Record<string, unknown>;
    expect([marks, own]).toEqual([[], []]);
    disk.put(path, JSON.stringify(record));
    expect(valueOf(await pages.read(id))).toMatchObject({ marks: [], own: [] });
  });

  it('says when nothing could be kept, and the page is as it was', async () => {
    const { pages, disk, id } = await withPage();
    disk.refuse = () => 'full';
    expect(await pages.mark({ id, set: [marked(english, 'out')], clear: [] })).toMatchObject({
      error: { code: 'disk-full' },
    });
    disk.refuse = () => null;
    expect(valueOf(await pages.read(id)).marks).toEqual([]);
  });
});

describe('items of one’s own', () => {
  it('are kept with the page, changed and removed, and hold for their role alone', async () => {
    const { pages, id, build } = await withPage();
    const page = valueOf(await pages.own({ id, set: [draft], clear: [] }));
    expect(page.own).toEqual([{ ...draft, id: 'own-1' }]);
    expect(textsOf((await build('Senior harbour pilot')).items)).toContain(draft.text);
    expect(textsOf((await build('Harbour pilot')).items)).not.toContain(draft.text);
    const everywhere = { ...draft, id: 'own-1', level: null };
    valueOf(await pages.own({ id, set: [everywhere], clear: [] }));
    expect((await build('Harbour pilot')).items.at(-1)).toMatchObject({
      text: draft.text,
      line: null,
      priority: 'must',
    });
    expect(valueOf(await pages.own({ id, set: [], clear: ['own-1'] })).own).toEqual([]);
  });

  it('are read before a kit is built, and keep the competency that was chosen for them', async () => {
    const { pages, id, kits } = await withPage();
    const chosen = { ...draft, id: 'own-1', competency: null };
    valueOf(await pages.own({ id, set: [chosen], clear: [] }));
    const readings = valueOf(
      await kits.readings({ id, level: 'senior-harbour-pilot', specialty: null }),
    );
    expect(readings.at(-1)).toMatchObject({ item: 'own-1', as: 'nothing', chosen: true });
  });
});
