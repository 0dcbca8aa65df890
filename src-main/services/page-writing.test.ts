import { describe, expect, it } from 'vitest';
import type { PageDraft } from '../core/job-family/page-draft.ts';
import { bytesOf, openPages, pageOf, pagesFolder, valueOf } from './testing/page-host.ts';

const draft: PageDraft = {
  title: 'Lock keeper',
  summary: '',
  responsibilities: ['Open the gates for barges by day and by night'],
  must: ['A boat licence'],
  nice: ['Some German'],
  levels: [
    {
      title: 'Lock keeper',
      grade: '4',
      buildsOnPrevious: false,
      responsibilities: [],
      must: [],
      nice: [],
    },
    {
      title: 'Senior lock keeper',
      grade: '5',
      buildsOnPrevious: true,
      responsibilities: ['Plan the repairs of the winter'],
      must: [],
      nice: [],
    },
  ],
  specialties: [],
  stages: [
    {
      kind: 'interview',
      interviewer: 'Harbour master',
      minutes: 45,
      optional: false,
      about: '',
    },
  ],
};

describe('a page that is written in the app', () => {
  it('is kept as Markdown under its title, and is a page like any other', async () => {
    const { pages, disk } = openPages();
    const page = valueOf(await pages.write(null, draft));
    expect(page).toMatchObject({
      title: 'Lock keeper',
      name: 'Lock keeper.md',
      origin: 'written',
      format: 'markdown',
      addedAt: '2026-03-02T09:00:00.000Z',
      updatedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(page.family.levels.map(({ title }) => title)).toEqual([
      'Lock keeper',
      'Senior lock keeper',
    ]);
    expect(disk.text(`${pagesFolder}/${page.id}.${page.sha256.slice(0, 12)}.md`)).toContain(
      'A boat licence',
    );
    expect(valueOf(await pages.list())[1]).toMatchObject({ id: page.id, levels: 2, stages: 1 });
  });

  it('can be gone on with', async () => {
    const { pages, time, kept } = openPages();
    const { id } = valueOf(await pages.write(null, draft));
    expect(valueOf(await pages.draft(id))).toEqual(draft);
    time.now = new Date('2026-04-01T08:00:00Z');
    const page = valueOf(await pages.write(id, { ...draft, title: 'Gate keeper' }));
    expect(page).toMatchObject({
      id,
      title: 'Gate keeper',
      name: 'Gate keeper.md',
      addedAt: '2026-03-02T09:00:00.000Z',
      updatedAt: '2026-04-01T08:00:00.000Z',
    });
    expect(kept()).toHaveLength(2);
  });

  it('keeps what was said of its lines, but for those that are written elsewhere now', async () => {
    const { pages } = openPages();
    const { id } = valueOf(await pages.write(null, draft));
    const licence = { text: 'A boat licence', nth: 0, as: 'nice' as const };
    const german = { text: 'Some German', nth: 0, as: 'responsibility' as const };
    valueOf(await pages.correct({ id, set: [licence, german], clear: [] }));
    expect(valueOf(await pages.draft(id))).toEqual({
      ...draft,
      responsibilities: [...draft.responsibilities, 'Some German'],
      must: [],
      nice: ['A boat licence'],
    });
    const moved = { ...draft, must: ['A boat licence', 'Some German'], nice: [] };
    const page = valueOf(await pages.write(id, moved));
    expect(page.corrections).toEqual([licence]);
    expect(page.lines.find(({ text }) => text === german.text)?.became).toBe('must');
  });

  it('keeps the name that the person gave it until its title changes', async () => {
    const { pages } = openPages();
    const { id } = valueOf(await pages.write(null, draft));
    valueOf(await pages.rename(id, 'Ours'));
    expect(valueOf(await pages.write(id, { ...draft, must: [] })).title).toBe('Ours');
    expect(valueOf(await pages.write(id, { ...draft, title: 'Gate keeper' })).title).toBe(
      'Gate keeper',
    );
  });

  it('is not kept while there is nothing on it', async () => {
    const { pages, kept } = openPages();
    const nothing = {
      ...draft,
      title: '',
      responsibilities: [''],
      must: [],
      nice: [],
      levels: [],
      stages: [],
    };
    expect(await pages.write(null, nothing)).toMatchObject({ error: { code: 'page-empty' } });
    expect(kept()).toEqual([]);
  });

  it('alone can be written on', async () => {
    const { pages } = openPages();
    const { id } = valueOf(await pages.import('a.md', bytesOf(pageOf('Diver'))));
    for (const other of [id, 'harbour-pilot']) {
      expect(await pages.draft(other)).toMatchObject({ error: { code: 'not-allowed' } });
      expect(await pages.write(other, draft)).toMatchObject({ error: { code: 'not-allowed' } });
    }
    expect(await pages.write('page-x', draft)).toMatchObject({
      error: { code: 'page-not-found' },
    });
  });
});
