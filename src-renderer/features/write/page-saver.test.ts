import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import type { PageDraft } from '../../../src-main/core/job-family/page-draft.ts';
import { fail, ok } from '../../../src-main/core/result.ts';
import { createPageSaver, type SaveState } from './page-saver.ts';
import { newDraft } from './new-draft.ts';

const titled = (title: string): PageDraft => ({ ...newDraft(), title });
const page = (id: string) => ok({ id } as OpenPage);
const refused: Reply<OpenPage> = fail({ code: 'disk-full', message: 'The disk is full.' });

/** A saver whose calls are answered one by one by the test. */
const begin = (id: string | null = null) => {
  const calls: { id: string | null; title: string }[] = [];
  const answers: ((reply: Reply<OpenPage>) => void)[] = [];
  const states: SaveState[] = [];
  const saver = createPageSaver({
    id,
    onState: (state) => states.push(state),
    isWorth: ({ title }) => title !== '',
    write: (to, { title }) => {
      calls.push({ id: to, title });
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  const answer = async (reply: Reply<OpenPage>) => {
    answers.shift()?.(reply);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, calls, states, answer, state: () => states.at(-1) };
};

describe('a page while it is written', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is kept half a second after the last key, with the last words alone', async () => {
    const { saver, calls, answer, state } = begin();
    saver.change(titled('W'));
    await vi.advanceTimersByTimeAsync(400);
    saver.change(titled('Weaver'));
    await vi.advanceTimersByTimeAsync(499);
    expect(calls).toEqual([]);
    expect(state()).toEqual({ is: 'pending' });
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toEqual([{ id: null, title: 'Weaver' }]);
    await answer(page('page-1'));
    expect(state()).toEqual({ is: 'saved' });
    expect(saver.isBehind()).toBe(false);
  });

  it('stays the page that it became first, and is sent once at a time', async () => {
    const { saver, calls, answer, state } = begin();
    saver.change(titled('A'));
    await vi.advanceTimersByTimeAsync(500);
    saver.change(titled('B'));
    await vi.advanceTimersByTimeAsync(500);
    saver.change(titled('C'));
    await vi.advanceTimersByTimeAsync(500);
    expect(calls).toHaveLength(1);
    await answer(page('page-1'));
    expect(calls[1]).toEqual({ id: 'page-1', title: 'C' });
    expect(state()).toEqual({ is: 'pending' });
    await answer(page('page-1'));
    expect(state()).toEqual({ is: 'saved' });
    expect(calls).toHaveLength(2);
  });

  it('loses nothing to a refusal, and tries again with the next change', async () => {
    const { saver, calls, answer, state } = begin('page-7');
    saver.change(titled('A'));
    await vi.advanceTimersByTimeAsync(500);
    await answer(refused);
    expect(state()).toEqual({ is: 'failed', message: 'The disk is full.' });
    expect(saver.isBehind()).toBe(true);
    saver.change(titled('AB'));
    await vi.advanceTimersByTimeAsync(500);
    expect(calls.at(-1)).toEqual({ id: 'page-7', title: 'AB' });
    await answer(page('page-7'));
    expect(state()).toEqual({ is: 'saved' });
  });

  it('is begun for words alone, and goes on without them once it is kept', async () => {
    const { saver, calls, answer, state } = begin();
    saver.change(titled('A'));
    saver.change(titled(''));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await saver.flush()).toBe(true);
    expect(calls).toEqual([]);
    expect(state()).toEqual({ is: 'fresh' });
    saver.change(titled('A'));
    await vi.advanceTimersByTimeAsync(500);
    await answer(page('page-1'));
    saver.change(titled(''));
    await vi.advanceTimersByTimeAsync(500);
    expect(calls.at(-1)).toEqual({ id: 'page-1', title: '' });
  });

  it('is kept at once when it is left, and says whether that worked', async () => {
    const { saver, calls, answer } = begin('page-7');
    expect(await saver.flush()).toBe(true);
    expect(calls).toEqual([]);
    saver.change(titled('A'));
    const left = saver.flush();
    expect(calls).toHaveLength(1);
    await answer(refused);
    expect(await left).toBe(false);
    const again = saver.flush();
    expect(calls[1]).toEqual(calls[0]);
    await answer(page('page-7'));
    expect(await again).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls).toHaveLength(2);
  });

  it('gives the page that it became, changed or not', async () => {
    const { saver, calls, answer } = begin('page-7');
    const kept = saver.keep(titled('A'));
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual([{ id: 'page-7', title: 'A' }]);
    await answer(page('page-7'));
    expect(await kept).toMatchObject({ id: 'page-7' });
    const refusedOne = saver.keep(titled('B'));
    await vi.advanceTimersByTimeAsync(0);
    await answer(refused);
    expect(await refusedOne).toBeNull();
  });

  it('gives the newest page even when an older one is still on its way', async () => {
    const { saver, calls, answer } = begin();
    saver.change(titled('A'));
    await vi.advanceTimersByTimeAsync(500);
    const kept = saver.keep(titled('B'));
    await answer(page('page-1'));
    expect(calls[1]).toEqual({ id: 'page-1', title: 'B' });
    await answer(page('page-1'));
    expect(await kept).toMatchObject({ id: 'page-1' });
  });
});
