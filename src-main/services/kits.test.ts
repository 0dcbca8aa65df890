import { beforeEach, describe, expect, it } from 'vitest';
import type { KitRef } from '../contract/kit-shapes.ts';
import type { Kit } from '../core/kit/kit.ts';
import { sampleKit } from '../documents/sample-kit.fixture.ts';
import { writeKitText } from './kit-file.ts';
import { createKits } from './kits.ts';
import { createPages } from './pages.ts';
import type { Chooser } from './ports.ts';
import { createTestPorts, createWindow } from './testing/test-ports.ts';

const kit = sampleKit();

const folder = '/home/ada/Documents/Interview kits';
const { caller } = createWindow();
const other = createWindow('window-2').caller;

const edited = (from: Kit, words: string): Kit => ({
  ...from,
  stages: from.stages.map((stage, index) => (index === 0 ? { ...stage, purpose: words } : stage)),
});
const valueOf = <T>(reply: { ok: true; value: T } | { ok: false; error: { code: string } }): T => {
  if (!reply.ok) throw new Error(`unexpected: ${reply.error.code}`);
  return reply.value;
};

const openKits = (chooser: Chooser | null = null) => {
  const host = createTestPorts();
  const ports = { ...host.ports, chooser };
  const kits = createKits(ports, createPages(ports), () => Promise.resolve([]));
  const save = async (changed: Kit, ref: KitRef | null, as = false, by = caller) =>
    kits.save({ kit: changed, ref, as }, by);
  return { ...host, kits, save };
};
let host: ReturnType<typeof openKits>;
beforeEach(() => {
  host = openKits();
});
const fileOf = (name: string) => `${folder}/${name}.interviewkit`;

describe('saving a kit', () => {
  it('writes a new kit under its title as JSON with a line end last, and lists it', async () => {
    const saved = valueOf(await host.save(kit, null));
    expect(saved.ref).toMatchObject({
      name: kit.role.title,
      where: 'Documents/Interview kits',
    });
    expect(host.disk.text(fileOf(kit.role.title))).toBe(writeKitText(kit));
    expect(host.disk.text(fileOf(kit.role.title))?.endsWith('}\n')).toBe(true);
    expect(await host.kits.recent()).toMatchObject([
      { title: kit.role.title, missing: false, savedAt: '2026-03-02T09:00:00.000Z' },
    ]);
  });

  it('never takes the name of a file that is there', async () => {
    await host.save(kit, null);
    const second = valueOf(await host.save(edited(kit, 'Another purpose'), null));
    expect(second.ref.name).toBe(`${kit.role.title} (2)`);
    expect(host.disk.text(fileOf(kit.role.title))).toBe(writeKitText(kit));
  });

  it('raises the version with a changed kit and keeps it with an unchanged one', async () => {
    const first = valueOf(await host.save(kit, null));
    const again = valueOf(await host.save(first.kit, first.ref));
    expect(again.kit.version).toBe(kit.version);
    const changed = valueOf(await host.save(edited(again.kit, 'Find out more'), again.ref));
    expect(changed.kit.version).toBe(kit.version + 1);
    expect(host.disk.text(fileOf(kit.role.title))).toBe(writeKitText(changed.kit));
  });

  it('refuses to overwrite what another window saved meanwhile, and leaves it as it is', async () => {
    const first = valueOf(await host.save(kit, null));
    const theirs = valueOf(await host.save(edited(kit, 'Theirs'), first.ref, false, other));
    const mine = await host.save(edited(kit, 'Mine'), first.ref);
    expect(mine).toMatchObject({ ok: false, error: { code: 'kit-changed-elsewhere' } });
    expect(host.disk.text(fileOf(kit.role.title))).toBe(writeKitText(theirs.kit));

    const elsewhere = valueOf(await host.save(edited(kit, 'Mine'), first.ref, true));
    expect(elsewhere.ref.name).toBe(`${kit.role.title} (2)`);
  });

  it('refuses to overwrite a file that is no kit any more', async () => {
    const first = valueOf(await host.save(kit, null));
    host.disk.put(fileOf(kit.role.title), 'notes');
    expect(await host.save(kit, first.ref)).toMatchObject({
      error: { code: 'kit-changed-elsewhere' },
    });
    expect(host.disk.text(fileOf(kit.role.title))).toBe('notes');
  });

  it.each([
    ['full', 'disk-full'],
    ['denied', 'folder-unwritable'],
  ] as const)('tells a %s disk by its code and lists nothing', async (kind, code) => {
    host.disk.refuse = () => kind;
    expect(await host.save(kit, null)).toMatchObject({ ok: false, error: { code } });
    expect(host.disk.paths()).toEqual([]);
    expect(await host.kits.recent()).toEqual([]);
  });

  it('keeps the old file when the disk is full', async () => {
    const first = valueOf(await host.save(kit, null));
    host.disk.refuse = () => 'full';
    expect(await host.save(edited(kit, 'More'), first.ref)).toMatchObject({
      error: { code: 'disk-full' },
    });
    expect(host.disk.text(fileOf(kit.role.title))).toBe(writeKitText(kit));
  });

  it('asks where the host can ask, and is cancelled with the dialog', async () => {
    let answer: string | null = null;
    const chooser: Chooser = {
      kitToOpen: () => Promise.resolve(null),
      kitToSave: () => Promise.resolve(answer),
      exportFolder: () => Promise.resolve(null),
    };
    const desktop = openKits(chooser);
    expect(await desktop.save(kit, null)).toMatchObject({ error: { code: 'cancelled' } });
    answer = '/media/stick/pilot';
    expect(valueOf(await desktop.save(kit, null)).ref).toMatchObject({
      name: 'pilot',
      where: '/media/stick',
    });
    expect(desktop.disk.paths()).toEqual(['/media/stick/pilot.interviewkit']);
  });
});

describe('opening a kit', () => {
  it('gives back what was saved, and no file that was never opened or saved', async () => {
    const saved = valueOf(await host.save(kit, null));
    const opened = valueOf(await host.kits.reopen(saved.ref.id, caller));
    expect(opened).toEqual({ kit: saved.kit, ref: saved.ref });
    expect(await host.kits.reopen('../../etc/passwd', caller)).toMatchObject({
      error: { code: 'kit-not-found' },
    });
  });

  it('refuses a kit of a newer version and leaves it untouched', async () => {
    const saved = valueOf(await host.save(kit, null));
    const newer = JSON.stringify({ schema: 'interview-kit/kit@9', everything: 'else' });
    host.disk.put(fileOf(kit.role.title), newer);
    expect(await host.kits.reopen(saved.ref.id, caller)).toMatchObject({
      error: { code: 'kit-too-new' },
    });
    expect(await host.save(kit, saved.ref)).toMatchObject({
      error: { code: 'kit-changed-elsewhere' },
    });
    expect(host.disk.text(fileOf(kit.role.title))).toBe(newer);
  });

  it('greys a recent kit whose file has gone, and forgets it when told', async () => {
    const saved = valueOf(await host.save(kit, null));
    await host.ports.files.remove(fileOf(kit.role.title));
    expect(await host.kits.recent()).toMatchObject([{ missing: true }]);
    expect(await host.kits.reopen(saved.ref.id, caller)).toMatchObject({
      error: { code: 'kit-not-found' },
    });
    host.kits.forget(saved.ref.id);
    expect(await host.kits.recent()).toEqual([]);
  });

  it('keeps pinned kits first, through saves of others, until they are let go', async () => {
    const first = valueOf(await host.save(kit, null));
    const second = valueOf(await host.save(edited(kit, 'Another'), null));
    const names = async () => (await host.kits.recent()).map(({ ref }) => ref.name);
    host.kits.pin(first.ref.id, true);
    expect(await names()).toEqual([first.ref.name, second.ref.name]);
    const again = valueOf(await host.save(edited(first.kit, 'More'), first.ref));
    await host.save(edited(second.kit, 'Still more'), second.ref);
    expect(await names()).toEqual([first.ref.name, second.ref.name]);
    expect(await host.kits.recent()).toMatchObject([{ pinned: true }, { pinned: false }]);
    host.kits.pin(again.ref.id, false);
    const third = valueOf(await host.save(edited(kit, 'The end'), null));
    expect(await names()).toEqual([third.ref.name, first.ref.name, second.ref.name]);
    expect((await host.kits.recent()).some(({ pinned }) => pinned)).toBe(false);
  });

  it('follows a kit to where its file has moved, with its pin, and never to another role', async () => {
    let answer: string | null = null;
    const chooser: Chooser = {
      kitToOpen: () => Promise.resolve(answer),
      kitToSave: () => Promise.resolve('/media/stick/pilot'),
      exportFolder: () => Promise.resolve(null),
    };
    const desktop = openKits(chooser);
    const { ref } = valueOf(await desktop.save(kit, null));
    desktop.kits.pin(ref.id, true);
    await desktop.ports.files.remove('/media/stick/pilot.interviewkit');
    const other = { ...kit, role: { ...kit.role, title: 'Baker' } };
    desktop.disk.put('/moved/baker.interviewkit', writeKitText(other));
    answer = '/moved/baker.interviewkit';
    valueOf(await desktop.kits.open(caller, ref.id));
    expect(await desktop.kits.recent()).toMatchObject([
      { ref: { name: 'pilot' }, missing: true, pinned: true },
      { ref: { name: 'baker' }, pinned: false },
    ]);
    desktop.disk.put('/moved/pilot.interviewkit', writeKitText(kit));
    answer = '/moved/pilot.interviewkit';
    valueOf(await desktop.kits.open(caller, ref.id));
    expect(await desktop.kits.recent()).toMatchObject([
      { ref: { name: 'pilot', where: '/moved' }, missing: false, pinned: true },
      { ref: { name: 'baker' } },
    ]);
  });

  it('reads a list of recent kits that knew no pins', async () => {
    await host.save(kit, null);
    const text = JSON.stringify(host.values.get('recentKits'));
    host.values.set('recentKits', JSON.parse(text.replace(',"pinned":false', '')));
    expect(JSON.stringify(host.values.get('recentKits'))).not.toContain('pinned');
    expect(await host.kits.recent()).toMatchObject([{ title: kit.role.title, pinned: false }]);
  });

  it('says so where a browser cannot ask for a file', async () => {
    expect(await host.kits.open(caller)).toMatchObject({ error: { code: 'not-here' } });
  });

  it('survives a list of recent kits that is damaged', async () => {
    host.values.set('recentKits', [{ path: 7 }, 'x']);
    expect(await host.kits.recent()).toEqual([]);
    host.values.set('recentKits', 'x');
    expect(await host.kits.recent()).toEqual([]);
    valueOf(await host.save(kit, null));
    expect(await host.kits.recent()).toHaveLength(1);
  });
});

describe('importing a kit', () => {
  it('takes a kit without its file, and saves a changed one as the next version', async () => {
    const text = writeKitText({ ...kit, version: 4 });
    const given = valueOf(host.kits.import('pilot.interviewkit', `\uFEFF${text}`, caller));
    expect(given.ref).toBeNull();
    expect(valueOf(await host.save(edited(given.kit, 'New words'), null)).kit.version).toBe(5);
  });

  it('names the file that is no kit', () => {
    expect(host.kits.import('notes.txt', 'hello', caller)).toMatchObject({
      error: { code: 'kit-invalid', file: 'notes.txt' },
    });
    expect(host.kits.import('list.json', '[]', caller)).toMatchObject({
      error: { code: 'kit-invalid', file: 'list.json' },
    });
  });
});
