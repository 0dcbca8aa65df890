import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBridge } from '../../bridge/testing/fake-bridge.ts';
import { changeKit, closeKit, openKit, useKitStore } from '../../state/kit-store.ts';
import { smallKit } from '../../state/testing/small-kit.ts';
import { takeUndo } from '../../state/undo-target.ts';
import { runCommand } from './commands.ts';

const { bridge } = fakeBridge();
const title = () => useKitStore.getState().open?.history.kit.stages[0]?.title;

/** A window in which nothing has the keyboard. */
beforeAll(() => vi.stubGlobal('document', { getElementById: () => null, activeElement: null }));
afterAll(() => vi.unstubAllGlobals());

describe('undo and redo', () => {
  const before = smallKit().stages[0]?.title;

  beforeEach(() => {
    closeKit();
    openKit(smallKit(), { ref: null });
    changeKit({
      name: 'edit stage',
      command: { do: 'edit-stage', stage: 'first', change: { title: 'A talk' } },
    });
  });

  it('change the kit', () => {
    runCommand(bridge, 'undo');
    expect(title()).toBe(before);
    runCommand(bridge, 'redo');
    expect(title()).toBe('A talk');
  });

  it('belong to a screen that has taken them over, until it gives them back', () => {
    const done: string[] = [];
    const giveBack = takeUndo({ undo: () => done.push('undo'), redo: () => done.push('redo') });
    runCommand(bridge, 'undo');
    runCommand(bridge, 'redo');
    expect(done).toEqual(['undo', 'redo']);
    expect(title()).toBe('A talk');
    giveBack();
    runCommand(bridge, 'undo');
    expect(title()).toBe(before);
  });

  it('stay with the newer screen when an older one gives them back late', () => {
    const done: string[] = [];
    const older = takeUndo({ undo: () => done.push('old'), redo: () => undefined });
    const newer = takeUndo({ undo: () => done.push('new'), redo: () => undefined });
    older();
    runCommand(bridge, 'undo');
    newer();
    expect(done).toEqual(['new']);
  });
});
