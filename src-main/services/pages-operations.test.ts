import { describe, expect, it } from 'vitest';
import { dispatch } from './dispatch.ts';
import { createKits } from './kits.ts';
import { createOperations } from './operations-table.ts';
import { bytesOf, openPages, pageOf, valueOf } from './testing/page-host.ts';
import { createWindow } from './testing/test-ports.ts';

const english = { text: 'Clear spoken English on the radio', nth: 0 };
const fileOf = (text: string) => ({
  name: 'keeper.md',
  data: Buffer.from(text).toString('base64'),
});

const open = () => {
  const { ports, logged } = openPages();
  const table = createOperations(ports);
  const call = (name: string, input: unknown) =>
    dispatch(table, name, input, createWindow().caller, ports.log);
  return { call, logged };
};

/** The id of the page in a reply; an empty text where there is none. */
const idIn = (reply: unknown): string =>
  /"value":\{"id":"([^"]+)"/u.exec(JSON.stringify(reply))?.[1] ?? '';

describe('the operations of pages', () => {
  it('take files in base64 and give replies that their schemas allow', async () => {
    const { call, logged } = open();
    const id = idIn(await call('pages.import', fileOf(pageOf('Lock keeper'))));
    expect(id).toMatch(/^page-/u);
    const newer = { id, ...fileOf(pageOf('Bridge keeper')) };
    const draft = {
      title: 'Diver',
      summary: '',
      responsibilities: ['Inspect the hulls of ships at anchor'],
      must: [],
      nice: [],
      levels: [],
      specialties: [],
      stages: [],
    };
    const calls: [string, unknown, unknown][] = [
      ['pages.paste', { name: 'Notes', text: pageOf('Clerk') }, { title: 'Clerk' }],
      ['pages.plain', { html: '<p>Swims' }, { text: 'Swims\n' }],
      ['pages.rename', { id, title: 'Ours' }, {}],
      ['pages.compare', newer, { name: 'keeper.md', same: false }],
      ['pages.correct', { id, set: [{ ...english, as: 'nice' }], clear: [] }, { id, lost: [] }],
      ['pages.update', newer, { id, title: 'Ours', family: { title: 'Bridge keeper' } }],
      ['pages.read', { id }, { id, corrections: [{ ...english, as: 'nice' }] }],
      ['pages.write', { id: null, draft }, { title: 'Diver', origin: 'written' }],
      ['pages.remove', { id }, {}],
    ];
    for (const [name, input, value] of calls)
      expect({ name, reply: await call(name, input) }).toMatchObject({
        name,
        reply: { ok: true, value },
      });
    const written = idIn(await call('pages.write', { id: null, draft: { ...draft, nice: ['x'] } }));
    expect(await call('pages.draft', { id: written })).toMatchObject({ value: { nice: ['x'] } });
    expect(await call('pages.list', {})).toMatchObject({ ok: true });
    expect(logged).toEqual([]);
  });

  it('refuse what is no base64 before anything is read', async () => {
    const { call } = open();
    expect(await call('pages.import', { name: 'a.md', data: '# Diver' })).toMatchObject({
      error: { code: 'call-invalid' },
    });
  });

  it('let kits be built in the light of what a person said of a page', async () => {
    const { pages, ports } = openPages();
    const kits = createKits(ports, pages, () => Promise.resolve([]));
    const { id } = valueOf(await pages.import('keeper.md', bytesOf(pageOf('Lock keeper'))));
    const years = { text: 'Ten years at sea as an officer', nth: 0, as: 'nothing' as const };
    valueOf(await pages.correct({ id, set: [years], clear: [] }));
    const wanted = { page: id, level: 'Senior harbour pilot', specialty: null, form: 'A' as const };
    const kit = valueOf(await kits.build(wanted, createWindow().caller));
    expect(kit.role.source.file).toBe('keeper.md');
    expect(JSON.stringify(kit)).toContain(english.text);
    expect(JSON.stringify(kit)).not.toContain(years.text);
  });
});
