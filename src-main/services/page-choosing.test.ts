import { describe, expect, it } from 'vitest';
import { competencySchema, type Competency } from '../core/competency/competency.ts';
import { notToShow } from '../core/kit/planning/needs.ts';
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

const helm = 'Teach the crews of tug boats how a large ship answers the helm';
const teaching = { text: helm, nth: 0, competency: 'teaching' };

const question = (id: string, text: string) => ({
  id,
  type: 'behavioral',
  bands: ['entry', 'working', 'senior', 'lead', 'executive'],
  text,
  probes: {
    situation: 'When and where was that?',
    action: 'What did you do first?',
    result: 'What came of it in the end?',
  },
  backup: 'What would you do if it came to that?',
  ladder: Object.fromEntries(
    ['poor', 'entry', 'working', 'senior', 'lead', 'executive', 'beyond'].map((rung) => [
      rung,
      `What an answer shows at ${rung}.`,
    ]),
  ),
});
const competency = (id: string, strong: string[]): Competency =>
  competencySchema.parse({
    id,
    name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
    definition: `Does what ${id} asks for.`,
    not: 'Talking about it at length.',
    kind: 'general',
    judges: ['operations'],
    finds: { strong },
    shows: Object.fromEntries(
      ['entry', 'working', 'senior', 'lead', 'executive'].map((band) => [band, 'Does it well.']),
    ),
    pitfalls: ['Rating the voice instead of the answer.'],
    questions: [
      question(`${id}-first`, `When did ${id} matter most in your work?`),
      question(`${id}-second`, `Where has ${id} gone wrong for you, and why?`),
    ],
  });
const library = [competency('steering', ['helm', 'ships']), competency('teaching', ['coach'])];

const withKits = () => {
  const host = openPages();
  const kits = createKits(host.ports, host.pages, () => Promise.resolve(library));
  const build = async (page: string) =>
    valueOf(
      await kits.build(
        { page, level: 'Harbour pilot', specialty: null, form: 'A' },
        createWindow().caller,
      ),
    );
  const readingOf = async (id: string, line: string) => {
    const page = valueOf(await host.pages.read(id));
    const readings = valueOf(await kits.readings({ id, level: 'Harbour pilot', specialty: null }));
    const item = page.family.common.responsibilities.find(({ text }) => text === line);
    return readings.find((one) => one.item === item?.id);
  };
  return { ...host, kits, build, readingOf };
};

describe('choosing the competency of a line', () => {
  it('is remembered for the page and used by every kit of it', async () => {
    const { pages, kits, build, readingOf, restart } = withKits();
    const { id } = valueOf(await pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
    expect(await readingOf(id, helm)).toMatchObject({
      as: 'competency',
      competency: { id: 'steering' },
      words: ['helm'],
      chosen: false,
    });
    const page = valueOf(await pages.choose({ id, set: [teaching], clear: [] }));
    expect(page).toMatchObject({ id, choices: [teaching] });
    expect(valueOf(await restart().read(id)).choices).toEqual([teaching]);
    expect(await readingOf(id, helm)).toMatchObject({
      competency: { id: 'teaching', name: 'Teaching' },
      words: [],
      chosen: true,
    });
    const kit = await build(id);
    const item = kit.items.find(({ text }) => text === helm);
    expect(item?.chosen).toBe(true);
    expect(kit.competencies.find((one) => one.items.includes(item?.id ?? ''))?.id).toBe('teaching');
    expect(valueOf(await kits.competencies()).map(({ id: known }) => known)).toEqual([
      'steering',
      'teaching',
    ]);
  });

  it('can be taken back, and leaves what was said of lines otherwise', async () => {
    const { pages, readingOf } = withKits();
    const { id } = valueOf(await pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
    const nice = { text: helm, nth: 0, as: 'nice' as const };
    valueOf(await pages.correct({ id, set: [nice], clear: [] }));
    valueOf(await pages.choose({ id, set: [teaching], clear: [] }));
    const page = valueOf(await pages.choose({ id, set: [], clear: [{ text: helm, nth: 0 }] }));
    expect(page).toMatchObject({ choices: [], corrections: [nice] });
    expect(
      await readingOf(id, 'Guide ships of every size through the channel at night and in fog'),
    ).toMatchObject({ competency: { id: 'steering' }, chosen: false });
  });

  it('may be that there is nothing to ask, and kits give that as the reason', async () => {
    const { pages, build, readingOf } = withKits();
    const { id } = valueOf(await pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
    valueOf(await pages.choose({ id, set: [{ ...teaching, competency: null }], clear: [] }));
    expect(await readingOf(id, helm)).toMatchObject({ as: 'nothing', chosen: true });
    const kit = await build(id);
    const item = kit.items.find(({ text }) => text === helm)?.id;
    expect(kit.coverage.uncovered).toContainEqual({ item, reason: notToShow });
  });

  it('makes a copy of a page that came with the app, which stays as it is', async () => {
    const { pages, disk } = withKits();
    const copy = valueOf(await pages.choose({ id: 'harbour-pilot', set: [teaching], clear: [] }));
    expect(copy).toMatchObject({ origin: 'file', choices: [teaching] });
    expect(copy.id).not.toBe('harbour-pilot');
    expect(valueOf(await pages.read('harbour-pilot')).choices).toEqual([]);
    expect(disk.text(bundledPath)).toBe(smallPage);
    const untouched = valueOf(
      await pages.choose({ id: 'harbour-pilot', set: [], clear: [{ text: helm, nth: 0 }] }),
    );
    expect(untouched.id).toBe('harbour-pilot');
  });

  it('holds for a newer version of the page', async () => {
    const { pages } = withKits();
    const { id } = valueOf(await pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
    valueOf(await pages.choose({ id, set: [teaching], clear: [] }));
    const newer = bytesOf(pageOf('Bridge keeper'));
    expect(valueOf(await pages.update(id, 'keeper.md', newer)).choices).toEqual([teaching]);
  });

  it('finds a page of an earlier version of the app, whose record knows no choices', async () => {
    const { pages, disk } = withKits();
    const { id } = valueOf(await pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
    const path = `${pagesFolder}/${id}.json`;
    const { choices, ...record } = JSON.parse(disk.text(path) ?? '') as Record<string, unknown>;
    expect(choices).toEqual([]);
    disk.put(path, JSON.stringify(record));
    expect(valueOf(await pages.read(id)).choices).toEqual([]);
  });

  it('says when nothing could be kept, and the page is as it was', async () => {
    const { pages, disk } = withKits();
    const { id } = valueOf(await pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
    disk.refuse = () => 'full';
    expect(await pages.choose({ id, set: [teaching], clear: [] })).toMatchObject({
      error: { code: 'disk-full' },
    });
    disk.refuse = () => null;
    expect(valueOf(await pages.read(id)).choices).toEqual([]);
  });
});

describe('another competency for a line of an open kit', () => {
  it('is proposed with what follows for its questions, and refused for a line that is not there', async () => {
    const { pages, kits, build } = withKits();
    const { id } = valueOf(await pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
    const kit = await build(id);
    const item = kit.items.find(({ text }) => text === helm)?.id ?? '';
    const wish = { by: 'person', competency: 'teaching' } as const;
    expect(valueOf(await kits.retie(kit, item, wish))).toMatchObject({
      competency: { id: 'teaching' },
      chosen: true,
    });
    expect(await kits.retie(kit, 'line-0', wish)).toMatchObject({
      error: { code: 'call-invalid' },
    });
  });
});
