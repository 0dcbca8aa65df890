import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KitRef } from '../../../src-main/contract/kit-shapes.ts';
import { fail } from '../../../src-main/core/result.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { fakeBridge } from '../../bridge/testing/fake-bridge.ts';
import { changeKit, closeKit, isEdited, openKit, useKitStore } from '../../state/kit-store.ts';
import { smallKit } from '../../state/testing/small-kit.ts';
import { keepMine, reloadFile, takeFile } from './changed-file-actions.ts';
import { closeCompared, putAway, showFound, useChangedFile } from './changed-file-store.ts';
import { saveKit } from './file-actions.ts';
import { useFileProblem } from './file-problem-store.ts';
import { checkFile } from './watch-file.ts';

const ref = (revision: string): KitRef => ({
  id: `place.${revision}`,
  name: 'Baker',
  where: 'Kits',
});
const renamed = (title: string) => ({
  ...smallKit(),
  stages: smallKit().stages.map((stage, at) => (at === 0 ? { ...stage, title } : stage)),
});
const edit = () =>
  changeKit({
    name: 'edit stage',
    command: { do: 'edit-stage', stage: 'first', change: { title: 'Mine' } },
  });
const shown = () => useKitStore.getState().open;
const theirs = {
  ref: ref('two'),
  kit: renamed('Theirs'),
  comparison: { same: false, differences: [], stages: [] },
  problem: null,
};
const changed = { code: 'kit-changed-elsewhere', message: 'Changed.' } as const;

/** A bridge that refuses the first save, as a host does whose file was changed. */
const refusing = (answers: Parameters<typeof fakeBridge>[0] = {}) => {
  const host = fakeBridge({ 'kits.compare': theirs, ...answers });
  let refused = false;
  const call: Bridge['call'] = (name, input) => {
    if (name !== 'kits.save' || refused) return host.bridge.call(name, input);
    refused = true;
    return Promise.resolve(fail(changed));
  };
  return { ...host, bridge: { ...host.bridge, call } };
};

beforeAll(() => {
  const storage = { setItem: () => undefined, length: 0 };
  vi.stubGlobal('window', { setTimeout: () => 0, localStorage: storage });
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  closeKit();
  showFound(null);
  closeCompared();
  useChangedFile.setState({ read: [] });
  useFileProblem.setState({ problem: null });
  openKit(smallKit(), { ref: ref('one') });
});

describe('looking at the file of an open kit', () => {
  it('tells what became of it, and nothing while it is the same', async () => {
    await checkFile(fakeBridge({ 'kits.check': { state: 'same', id: 'place.one' } }).bridge);
    expect(useChangedFile.getState().found).toBeNull();
    await checkFile(fakeBridge({ 'kits.check': { state: 'changed', id: 'place.two' } }).bridge);
    expect(useChangedFile.getState().found).toEqual({
      state: 'changed',
      id: 'place.two',
      seen: 'place.one',
    });
  });

  it('tells each change once to somebody who put the notice away', async () => {
    const found = (id: string) => fakeBridge({ 'kits.check': { state: 'changed', id } }).bridge;
    await checkFile(found('place.two'));
    putAway();
    await checkFile(found('place.two'));
    expect(useChangedFile.getState().found).toBeNull();
    await checkFile(found('place.three'));
    expect(useChangedFile.getState().found?.id).toBe('place.three');
  });

  it('asks nothing for a kit that has no file, and tells nothing of one that was left meanwhile', async () => {
    const { bridge, calls } = fakeBridge({ 'kits.check': { state: 'changed', id: 'place.two' } });
    const checked = checkFile(bridge);
    openKit(smallKit(), { ref: null });
    await checked;
    expect(useChangedFile.getState().found).toBeNull();
    await checkFile(bridge);
    expect(calls).toHaveLength(1);
  });

  it('takes the new version onto the screen when it is reloaded', async () => {
    const { bridge } = fakeBridge({ 'kits.reopen': { kit: theirs.kit, ref: theirs.ref } });
    await reloadFile(bridge);
    expect(shown()?.history.kit.stages[0]?.title).toBe('Theirs');
    expect(shown()?.ref).toEqual(ref('two'));
    expect(isEdited(shown())).toBe(false);
  });
});

describe('saving over a file that somebody else changed', () => {
  it('shows what differs, and leaves the kit unsaved', async () => {
    edit();
    const { bridge } = refusing();
    expect(await saveKit(bridge)).toBe(false);
    expect(useChangedFile.getState().compared).toEqual(theirs);
    expect(useFileProblem.getState().problem).toBeNull();
    expect(isEdited(shown())).toBe(true);
  });

  it('says what happened where nothing can be compared', async () => {
    const host = refusing();
    const call: Bridge['call'] = (name, input) =>
      name === 'kits.compare'
        ? Promise.resolve(fail({ code: 'kit-not-found', message: 'Gone.' }))
        : host.bridge.call(name, input);
    expect(await saveKit({ ...host.bridge, call })).toBe(false);
    expect(useFileProblem.getState().problem).toEqual(changed);
  });

  it('overwrites exactly what was compared, and has it kept', async () => {
    edit();
    const { bridge, callsOf } = refusing({
      'kits.save': { kit: renamed('Mine'), ref: ref('three'), copy: 'Baker (other version)' },
    });
    await saveKit(bridge);
    await keepMine(bridge);
    expect(callsOf('kits.save')).toMatchObject([
      { ref: ref('two'), as: false, keepOther: true, kit: { stages: [{ title: 'Mine' }, {}] } },
    ]);
    expect(useChangedFile.getState().compared).toBeNull();
    expect(isEdited(shown())).toBe(false);
    expect(shown()?.ref).toEqual(ref('three'));
  });

  it('takes the other version only once its own is kept as a recovery copy', async () => {
    edit();
    const before = shown();
    const { bridge, callsOf } = refusing();
    await saveKit(bridge);
    await takeFile(bridge);
    expect(callsOf('drafts.keep')).toMatchObject([
      { aside: true, ref: ref('one'), kit: { stages: [{ title: 'Mine' }, {}] } },
    ]);
    // Under an id of its own: the window drops the copies of what it holds itself.
    expect(callsOf('drafts.keep')).not.toMatchObject([{ id: before?.draft }]);
    expect(shown()?.history.kit.stages[0]?.title).toBe('Theirs');
    expect(isEdited(shown())).toBe(false);
  });

  it('keeps its own on the screen where no recovery copy can be made', async () => {
    edit();
    const host = refusing();
    await saveKit(host.bridge);
    const full = { code: 'disk-full', message: 'Full.' } as const;
    const call: Bridge['call'] = (name, input) =>
      name === 'drafts.keep' ? Promise.resolve(fail(full)) : host.bridge.call(name, input);
    await takeFile({ ...host.bridge, call });
    expect(useFileProblem.getState().problem).toEqual(full);
    expect(shown()?.history.kit.stages[0]?.title).toBe('Mine');
    expect(isEdited(shown())).toBe(true);
  });
});
