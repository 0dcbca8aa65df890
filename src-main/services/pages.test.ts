import { describe, expect, it } from 'vitest';
import { understandPage } from './page-file.ts';
import { chooseRole } from './role-choice.ts';
import { bundledPath, bytesOf, openPages, pageOf, valueOf } from './testing/page-host.ts';
import { smallPage } from './testing/small-page.ts';

describe('pages', () => {
  it('lists what comes with the app first, then what was brought by title, with what each holds', async () => {
    const { pages, time } = openPages();
    valueOf(await pages.import('b.md', bytesOf(pageOf('Lock keeper'))));
    time.now = new Date('2026-04-01T08:00:00Z');
    valueOf(await pages.paste('Notes', pageOf('Diver')));
    expect(valueOf(await pages.list())).toMatchObject([
      {
        id: 'harbour-pilot',
        title: 'Harbour pilot',
        origin: 'bundled',
        addedAt: null,
        levels: 2,
        specialties: 0,
        roles: { levels: ['Harbour pilot', 'Senior harbour pilot'], specialties: [] },
        stages: 2,
        unclear: 0,
      },
      { title: 'Diver', origin: 'pasted', addedAt: '2026-04-01T08:00:00.000Z' },
      { title: 'Lock keeper', origin: 'file', addedAt: '2026-03-02T09:00:00.000Z' },
    ]);
  });

  it('counts the lines of which nothing says what they are, until a person does', async () => {
    const { pages } = openPages();
    const text = `${pageOf('Diver')}\n## Odds and ends\n\n- Zebras are striped\n`;
    const page = valueOf(await pages.import('diver.md', bytesOf(text)));
    const unclear = page.lines.filter(({ became }) => became === 'unclear');
    expect(unclear.map((line) => line.text)).toEqual(['Zebras are striped']);
    const count = async () => valueOf(await pages.list())[1]?.unclear;
    expect(await count()).toBe(1);
    const set = [{ text: 'Zebras are striped', nth: 0, as: 'nice' as const }];
    valueOf(await pages.correct({ id: page.id, set, clear: [] }));
    expect(await count()).toBe(0);
  });

  it('leaves out what cannot be read, and says so in the log once', async () => {
    const { pages, disk, logged } = openPages();
    disk.put('/app/resources/job-families/broken.md', 'a\0');
    expect(valueOf(await pages.list())).toHaveLength(1);
    await pages.list();
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('broken.md');
  });

  it('knows the same bytes again, whatever the file is called now', async () => {
    const { pages, kept } = openPages();
    const once = valueOf(await pages.import('a.md', bytesOf(pageOf('Diver'))));
    expect(once.name).toBe('a.md');
    expect(valueOf(await pages.import('b.md', bytesOf(pageOf('Diver'))))).toEqual(once);
    expect(valueOf(await pages.paste('Pasted', pageOf('Diver')))).toEqual(once);
    expect(kept()).toHaveLength(2);
  });

  it('makes one page of what two windows bring at once', async () => {
    const { pages, kept } = openPages();
    const bring = () => pages.import('a.md', bytesOf(pageOf('Diver')));
    const [one, other] = await Promise.all([bring(), bring()]);
    expect(valueOf(one)).toEqual(valueOf(other));
    expect(kept()).toHaveLength(2);
  });

  it('keeps pasted text as Markdown', async () => {
    const { pages, kept } = openPages();
    const page = valueOf(await pages.paste('Diver.txt', pageOf('Diver')));
    expect(page).toMatchObject({ name: 'Diver.md', origin: 'pasted', format: 'markdown' });
    expect(kept()).toEqual([`${page.id}.${page.sha256.slice(0, 12)}.md`, `${page.id}.json`]);
  });

  it('makes Markdown of formatted text', () => {
    const { text } = valueOf(openPages().pages.plain('<h2>Requirements</h2><ul><li>Swims</ul>'));
    expect(text).toMatch(/^## Requirements\n+[-*] +Swims\n?$/u);
  });

  it('calls a page as the person does, and with an empty title by its own again', async () => {
    const { pages } = openPages();
    const { id } = valueOf(await pages.import('a.md', bytesOf(pageOf('Diver'))));
    valueOf(await pages.rename(id, '  Our\n diver '));
    expect(valueOf(await pages.list())[1]?.title).toBe('Our diver');
    expect(valueOf(await pages.read(id))).toMatchObject({ title: 'Our diver', updatedAt: null });
    valueOf(await pages.rename(id, ' '));
    expect(valueOf(await pages.list())[1]?.title).toBe('Diver');
    expect(await pages.rename('harbour-pilot', 'x')).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  it('calls a page without any title by its file', async () => {
    const { pages } = openPages();
    const text = '## Requirements\n\n- Dives to thirty metres\n';
    const page = valueOf(await pages.import('diver.md', bytesOf(text)));
    expect(page.title).toBe(page.family.title === '' ? 'diver.md' : page.family.title);
    expect(page.title).not.toBe('');
  });

  it('removes a page that was brought, once and for all, and keeps one that came with the app', async () => {
    const { pages, disk } = openPages();
    const { id } = valueOf(await pages.import('a.md', bytesOf(pageOf('Diver'))));
    expect(await pages.remove(id)).toEqual({ ok: true, value: {} });
    expect(await pages.remove(id)).toEqual({ ok: true, value: {} });
    expect(await pages.remove('harbour-pilot')).toMatchObject({ error: { code: 'not-allowed' } });
    expect(disk.paths()).toEqual([bundledPath]);
  });

  it('says when a page cannot be removed, and still has it then', async () => {
    const { pages, disk } = openPages();
    const { id } = valueOf(await pages.import('a.md', bytesOf(pageOf('Diver'))));
    disk.refuseRemoval = () => 'denied';
    expect(await pages.remove(id)).toMatchObject({ error: { code: 'folder-unwritable' } });
    expect(valueOf(await pages.read(id)).title).toBe('Diver');
  });

  it('gives no file but its pages, whatever the id', async () => {
    const { pages } = openPages();
    for (const id of ['../harbour-pilot', '__proto__', ''])
      expect(await pages.read(id)).toMatchObject({ error: { code: 'page-not-found' } });
  });

  it('keeps nothing that is no page', async () => {
    const { pages, kept } = openPages();
    expect(await pages.import('x.md', bytesOf('a\0'))).toMatchObject({
      error: { code: 'page-unreadable', file: 'x.md' },
    });
    expect(await pages.paste('x', 'Hello.')).toMatchObject({ error: { code: 'page-empty' } });
    expect(kept()).toEqual([]);
  });

  it('leaves nothing of an import when the disk is full', async () => {
    for (const ending of ['.md', '.json', '/pages']) {
      const { pages, disk } = openPages();
      disk.refuse = (path) => (path.endsWith(ending) ? 'full' : null);
      const reply = await pages.import('a.md', bytesOf(pageOf('Diver')));
      expect(reply).toMatchObject({ error: { code: 'disk-full', file: 'a.md' } });
      expect(disk.paths()).toEqual([bundledPath]);
    }
  });
});

describe('chooseRole', async () => {
  const page = valueOf(await understandPage(bytesOf(smallPage), 'pilot.md'));

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
