import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBridge } from '../bridge/testing/fake-bridge.ts';
import { dropDraft, keepDrafts, listDrafts } from './draft-keeper.ts';
import { changeKit, closeKit, markSaved, openKit, undoChange, useKitStore } from './kit-store.ts';
import { smallKit } from './testing/small-kit.ts';

/** The part of the browser's storage that is used here. */
const memoryStorage = (): Storage => {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  };
};

const now = () => new Date('2026-03-04T05:06:07.000Z');
const rename = (title: string) =>
  changeKit({
    name: 'edit stage',
    command: { do: 'edit-stage', stage: 'first', change: { title } },
  });
const draftId = () => useKitStore.getState().open?.draft ?? '';

describe('recovery copies', () => {
  let storage: Storage;
  let host: ReturnType<typeof fakeBridge>;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    closeKit();
    storage = memoryStorage();
    host = fakeBridge();
    stop = keepDrafts({ bridge: host.bridge, storage, now });
    openKit(smallKit(), { ref: null });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('keeps nothing of a kit that was not changed', () => {
    vi.advanceTimersByTime(5_000);
    expect(host.callsOf('drafts.keep')).toHaveLength(0);
    expect(storage.length).toBe(0);
  });

  it('keeps one copy after a pause, with the last of the changes', () => {
    rename('A');
    vi.advanceTimersByTime(500);
    rename('B');
    vi.advanceTimersByTime(500);
    expect(host.callsOf('drafts.keep')).toHaveLength(0);
    vi.advanceTimersByTime(300);
    expect(host.callsOf('drafts.keep')).toMatchObject([
      { id: draftId(), ref: null, kit: { stages: [{ title: 'B' }, {}] } },
    ]);
  });

  it('keeps a second copy in the browser, for the case that the host is gone', async () => {
    rename('A');
    vi.advanceTimersByTime(800);
    const drafts = await listDrafts(fakeBridge({ 'drafts.list': [] }).bridge, storage, new Set());
    expect(drafts).toMatchObject([{ id: draftId(), keptAt: '2026-03-04T05:06:07.000Z' }]);
  });

  it('drops the copy when the change is undone, when the kit is saved, and when it is given up', () => {
    const id = draftId();
    rename('A');
    vi.advanceTimersByTime(800);
    undoChange();
    expect(host.callsOf('drafts.drop')).toEqual([{ id }]);
    rename('B');
    vi.advanceTimersByTime(800);
    const { open } = useKitStore.getState();
    if (!open) throw new Error('no kit is open');
    markSaved(
      open.history.kit,
      { id: 'f', name: 'F', where: 'D' },
      open.history.past.at(-1) ?? null,
    );
    expect(host.callsOf('drafts.drop')).toHaveLength(2);
    rename('C');
    closeKit();
    expect(host.callsOf('drafts.drop')).toHaveLength(3);
    expect(storage.length).toBe(0);
  });

  it('drops the copy of a recovered kit that is saved at once', () => {
    openKit(smallKit(), { ref: null, draft: 'old' });
    markSaved(smallKit(), { id: 'f', name: 'F', where: 'D' }, null);
    expect(host.callsOf('drafts.drop')).toEqual([{ id: 'old' }]);
  });

  it('tells the host whether there are unsaved changes, and under which name', () => {
    rename('A');
    undoChange();
    expect(host.callsOf('window.edited').slice(-3)).toEqual([
      { edited: false, title: 'Baker', file: null },
      { edited: true, title: 'Baker', file: null },
      { edited: false, title: 'Baker', file: null },
    ]);
  });

  it('works on when the storage of the browser is full', () => {
    stop();
    const full = memoryStorage();
    full.setItem = () => {
      throw new Error('full');
    };
    stop = keepDrafts({ bridge: host.bridge, storage: full, now });
    rename('A');
    vi.advanceTimersByTime(800);
    expect(host.callsOf('drafts.keep')).toHaveLength(1);
  });
});

describe('listDrafts', () => {
  const draft = (id: string, keptAt: string) => ({ id, keptAt, kit: smallKit(), ref: null });

  it('takes the newer of two copies, the newest kit first, and leaves open ones out', async () => {
    const storage = memoryStorage();
    storage.setItem('interview-kit-draft:a', JSON.stringify(draft('a', '2026-01-02T00:00:00Z')));
    storage.setItem('interview-kit-draft:x', '{ broken');
    storage.setItem('something else', '1');
    const { bridge } = fakeBridge({
      'drafts.list': [
        draft('a', '2026-01-01T00:00:00Z'),
        draft('b', '2026-01-03T00:00:00Z'),
        draft('c', '2026-01-04T00:00:00Z'),
      ],
    });
    const drafts = await listDrafts(bridge, storage, new Set(['c']));
    expect(drafts.map(({ id, keptAt }) => [id, keptAt])).toEqual([
      ['b', '2026-01-03T00:00:00Z'],
      ['a', '2026-01-02T00:00:00Z'],
    ]);
  });

  it('forgets a copy in both places', () => {
    const storage = memoryStorage();
    const { bridge, callsOf } = fakeBridge();
    storage.setItem('interview-kit-draft:a', '{}');
    dropDraft(bridge, storage, 'a');
    expect(storage.length).toBe(0);
    expect(callsOf('drafts.drop')).toEqual([{ id: 'a' }]);
  });
});
