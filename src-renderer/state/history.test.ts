import { describe, expect, it } from 'vitest';
import type { KitCommand } from '../../src-main/core/kit/kit-command.ts';
import { perform, redo, startHistory, undo, type History } from './history.ts';
import { smallKit } from './testing/small-kit.ts';

const words = (question: string, text: string): KitCommand => ({
  do: 'edit-question',
  question,
  change: { text },
});
const typed = (text: string, mergeKey = 'one/text') => ({
  name: 'edit question',
  command: words('one', text),
  mergeKey,
});

const must = (result: ReturnType<typeof perform>): History => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const textOf = ({ kit }: History): string | undefined => kit.stages[0]?.questions[0]?.text;

describe('history', () => {
  it('takes a change back and does it again, and ends where it began', () => {
    const start = startHistory(smallKit());
    const changed = must(perform(start, typed('What did you bake?'), 0, null));
    const back = must(undo(changed));
    expect(back.kit).toEqual(must(undo(must(redo(back)))).kit);
    expect(textOf(back)).toBe(textOf(start));
    expect(textOf(must(redo(back)))).toBe('What did you bake?');
  });

  it('takes the mark of an edited question back together with the words', () => {
    const changed = must(perform(startHistory(smallKit()), typed('New words?'), 0, null));
    expect(changed.kit.stages[0]?.questions[0]?.edited).toBe(true);
    expect(must(undo(changed)).kit.stages[0]?.questions[0]?.edited).toBe(false);
  });

  it('makes one step of words that are typed in one go', () => {
    let history = startHistory(smallKit());
    for (const [at, text] of ['W', 'Wh', 'Why?'].entries())
      history = must(perform(history, typed(text), at * 500, null));
    expect(history.past).toHaveLength(1);
    expect(textOf(must(undo(history)))).toBe('Which bread did you bake last?');
    expect(textOf(must(redo(must(undo(history)))))).toBe('Why?');
  });

  it('begins a new step after a pause and in another field', () => {
    let history = must(perform(startHistory(smallKit()), typed('A?'), 0, null));
    history = must(perform(history, typed('B?'), 5_000, null));
    history = must(perform(history, typed('C?', 'one/backup'), 5_100, null));
    expect(history.past).toHaveLength(3);
  });

  it('never joins the step at which the kit was saved', () => {
    const saved = must(perform(startHistory(smallKit()), typed('A?'), 0, null));
    const barrier = saved.past.at(-1) ?? null;
    expect(must(perform(saved, typed('B?'), 100, barrier)).past).toHaveLength(2);
  });

  it('forgets what was undone once something else is done', () => {
    const changed = must(perform(startHistory(smallKit()), typed('A?'), 0, null));
    const other = must(perform(must(undo(changed)), typed('B?'), 10_000, null));
    expect(other.future).toHaveLength(0);
    expect(must(redo(other))).toBe(other);
  });

  it('says why a change cannot be made and keeps the kit', () => {
    const history = startHistory(smallKit());
    const result = perform(history, { name: 'x', command: words('nobody', '?') }, 0, null);
    expect(result).toEqual({ ok: false, error: expect.stringContaining('nobody') as string });
  });

  it('leaves the history alone where there is nothing to undo', () => {
    const history = startHistory(smallKit());
    expect(must(undo(history))).toBe(history);
  });
});
