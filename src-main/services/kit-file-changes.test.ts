import { beforeEach, describe, expect, it } from 'vitest';
import type { KitRef } from '../contract/kit-shapes.ts';
import type { Kit } from '../core/kit/kit.ts';
import { sampleKit } from '../documents/sample-kit.fixture.ts';
import { writeKitText } from './kit-file.ts';
import { createKits } from './kits.ts';
import { createPages } from './pages.ts';
import { createTestPorts, createWindow } from './testing/test-ports.ts';

const kit = sampleKit();
const folder = '/home/ada/Documents/Interview kits';
const { caller } = createWindow();

const edited = (from: Kit, words: string): Kit => ({
  ...from,
  stages: from.stages.map((stage, index) => (index === 0 ? { ...stage, purpose: words } : stage)),
});
const valueOf = <T>(reply: { ok: true; value: T } | { ok: false; error: { code: string } }): T => {
  if (!reply.ok) throw new Error(`unexpected: ${reply.error.code}`);
  return reply.value;
};

const path = `${folder}/${kit.role.title}.interviewkit`;
const copyPath = `${folder}/${kit.role.title} (other version).interviewkit`;

const openSaved = async () => {
  const host = createTestPorts();
  const kits = createKits(host.ports, createPages(host.ports), () => Promise.resolve([]));
  const { ref } = valueOf(await kits.save({ kit, ref: null, as: false }, caller));
  const save = (changed: Kit, over: KitRef, keepOther = false) =>
    kits.save({ kit: changed, ref: over, as: false, keepOther }, caller);
  return { ...host, kits, ref, save };
};
let host: Awaited<ReturnType<typeof openSaved>>;
beforeEach(async () => {
  host = await openSaved();
});

describe('a kit whose file somebody else writes to', () => {
  it('is looked at and found to be the same, changed, or gone', async () => {
    const { kits, ref, disk } = host;
    expect(valueOf(await kits.check(ref.id))).toEqual({ state: 'same', id: ref.id });
    disk.put(path, writeKitText(edited(kit, 'Theirs')));
    const changed = valueOf(await kits.check(ref.id));
    expect(changed.state).toBe('changed');
    expect(changed.id).not.toBe(ref.id);
    expect(valueOf(await kits.check(ref.id)).id).toBe(changed.id);
    disk.put(path, 'half a f');
    expect(valueOf(await kits.check(ref.id))).toMatchObject({ state: 'changed' });
    disk.lose(path);
    expect(valueOf(await kits.check(ref.id)).state).toBe('missing');
    expect(await kits.check('0123456789abcdef.0')).toMatchObject({
      error: { code: 'kit-not-found' },
    });
  });

  it('is the same again for the window that saved it last', async () => {
    const { kits, ref, save } = host;
    const again = valueOf(await save(edited(kit, 'Mine'), ref));
    expect(valueOf(await kits.check(again.ref.id)).state).toBe('same');
    expect(valueOf(await kits.check(ref.id)).state).toBe('changed');
  });

  it('is compared with what the window has', async () => {
    const { kits, ref, disk } = host;
    const theirs = edited(kit, 'Theirs');
    disk.put(path, writeKitText(theirs));
    const compared = valueOf(await kits.compare(ref.id, edited(kit, 'Mine')));
    expect(compared).toMatchObject({ kit: theirs, problem: null, ref: { name: ref.name } });
    expect(compared.comparison?.stages).toMatchObject([
      { differences: [{ field: 'purpose', mine: 'Mine', file: 'Theirs' }] },
    ]);
    disk.lose(path);
    expect(await kits.compare(ref.id, kit)).toMatchObject({ error: { code: 'kit-not-found' } });
  });

  it('overwrites what was compared, and keeps it beside as a copy of the next number', async () => {
    const { kits, ref, disk, save } = host;
    const theirs = writeKitText({ ...edited(kit, 'Theirs'), version: 7 });
    disk.put(path, theirs);
    disk.put(copyPath, 'an earlier one');
    const mine = edited(kit, 'Mine');
    const compared = valueOf(await kits.compare(ref.id, mine));
    const saved = valueOf(await save(mine, compared.ref, true));
    expect(saved.copy).toBe(`${kit.role.title} (other version) (2)`);
    expect(disk.text(copyPath.replace('.interviewkit', ' (2).interviewkit'))).toBe(theirs);
    expect(disk.text(copyPath)).toBe('an earlier one');
    expect(saved.kit.version).toBe(8);
    expect(disk.text(path)).toBe(writeKitText(saved.kit));
  });

  it('overwrites nothing that was written after the comparison', async () => {
    const { kits, ref, disk, save } = host;
    disk.put(path, writeKitText(edited(kit, 'Theirs')));
    const compared = valueOf(await kits.compare(ref.id, kit));
    const newer = writeKitText(edited(kit, 'Theirs, once more'));
    disk.put(path, newer);
    expect(await save(edited(kit, 'Mine'), compared.ref, true)).toMatchObject({
      error: { code: 'kit-changed-elsewhere' },
    });
    expect(disk.paths()).toEqual([path]);
    expect(disk.text(path)).toBe(newer);
  });

  it('leaves no copy behind where its own could not be written', async () => {
    const { kits, ref, disk, save } = host;
    const theirs = writeKitText(edited(kit, 'Theirs'));
    disk.put(path, theirs);
    const compared = valueOf(await kits.compare(ref.id, kit));
    disk.refuse = (where) => (where === path ? 'full' : null);
    expect(await save(edited(kit, 'Mine'), compared.ref, true)).toMatchObject({
      error: { code: 'disk-full' },
    });
    expect(disk.paths()).toEqual([path]);
    expect(disk.text(path)).toBe(theirs);
  });

  it('is not overwritten where no copy could be kept', async () => {
    const { kits, ref, disk, save } = host;
    const theirs = writeKitText(edited(kit, 'Theirs'));
    disk.put(path, theirs);
    const compared = valueOf(await kits.compare(ref.id, kit));
    disk.refuse = (where) => (where === copyPath ? 'denied' : null);
    expect(await save(edited(kit, 'Mine'), compared.ref, true)).toMatchObject({
      error: { code: 'folder-unwritable' },
    });
    expect(disk.text(path)).toBe(theirs);
  });

  it('can be saved over a file that is no kit any more, which is kept, too', async () => {
    const { kits, ref, disk, save } = host;
    disk.put(path, 'half a f');
    const compared = valueOf(await kits.compare(ref.id, kit));
    expect(compared).toMatchObject({ kit: null, comparison: null });
    expect(compared.problem).toMatch(/not a kit, or is damaged/u);
    const saved = valueOf(await save(edited(kit, 'Mine'), compared.ref, true));
    expect(disk.text(copyPath)).toBe('half a f');
    expect(disk.text(path)).toBe(writeKitText(saved.kit));
  });

  it('keeps no copy when nobody asked for one, and none of a file that has gone', async () => {
    const { ref, disk, save } = host;
    expect(valueOf(await save(edited(kit, 'Mine'), ref)).copy).toBeNull();
    disk.lose(path);
    expect(valueOf(await save(edited(kit, 'Mine'), ref, true)).copy).toBeNull();
    expect(disk.paths()).toEqual([path]);
  });
});
