import { beforeEach, describe, expect, it } from 'vitest';
import { useAnnouncement } from './announcement-store.ts';
import {
  changeKit,
  closeKit,
  isEdited,
  markSaved,
  openKit,
  redoChange,
  undoChange,
  useKitStore,
} from './kit-store.ts';
import { registerPendingEdit } from './pending-edits.ts';
import { smallKit } from './testing/small-kit.ts';

const ref = { id: 'file-1', name: 'Baker', where: 'Documents' };
const open = () => {
  const now = useKitStore.getState().open;
  if (!now) throw new Error('no kit is open');
  return now;
};
const rename = (title: string) =>
  changeKit({
    name: 'edit stage',
    command: { do: 'edit-stage', stage: 'first', change: { title } },
  });
const lastStep = () => open().history.past.at(-1) ?? null;

describe('the open kit', () => {
  beforeEach(() => {
    closeKit();
    openKit(smallKit(), { ref: null });
  });

  it('holds no unsaved change when it was just built', () => {
    expect(isEdited(open())).toBe(false);
  });

  it('is edited after a change and no longer when the change is undone', () => {
    rename('A talk');
    expect(isEdited(open())).toBe(true);
    undoChange();
    expect(isEdited(open())).toBe(false);
    redoChange();
    expect(isEdited(open())).toBe(true);
  });

  it('says by name what was undone', () => {
    rename('A talk');
    undoChange();
    expect(useAnnouncement.getState().message).toBe('Undone: edit stage');
  });

  it('takes the version and the file of a save and keeps the steps', () => {
    rename('A talk');
    markSaved({ ...open().history.kit, version: 2 }, ref, lastStep());
    expect(open().history.kit.version).toBe(2);
    expect(open().ref).toEqual(ref);
    expect(isEdited(open())).toBe(false);
    undoChange();
    expect(isEdited(open())).toBe(true);
    expect(open().history.kit.version).toBe(2);
  });

  it('stays edited where something was changed while the file was being written', () => {
    rename('A talk');
    const written = { kit: open().history.kit, step: lastStep() };
    rename('Another talk');
    markSaved({ ...written.kit, version: 2 }, ref, written.step);
    expect(isEdited(open())).toBe(true);
    expect(open().history.kit.stages[0]?.title).toBe('Another talk');
  });

  it('is unsaved from the start when it is a recovered copy', () => {
    openKit(smallKit(), { ref, draft: 'draft-1' });
    expect(isEdited(open())).toBe(true);
    markSaved({ ...open().history.kit, version: 2 }, ref, null);
    expect(isEdited(open())).toBe(false);
  });

  it('takes words in that a field still holds before it undoes', () => {
    rename('A talk');
    const unregister = registerPendingEdit(() => {
      rename('A long talk');
    });
    undoChange();
    unregister();
    expect(open().history.kit.stages[0]?.title).toBe('A talk');
  });

  it('announces what cannot be done and changes nothing', () => {
    const before = open().history;
    const done = changeKit({ name: 'x', command: { do: 'remove-question', question: 'nobody' } });
    expect(done).toBe(false);
    expect(open().history).toBe(before);
    expect(useAnnouncement.getState().message).toContain('nobody');
  });
});
