import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.ts';

describe('turns', () => {
  it('let one act of a key end before the next begins, and those of other keys go on', async () => {
    const inTurn = createTurns();
    const seen: string[] = [];
    const act = (name: string, time: number) => async () => {
      seen.push(`${name} begins`);
      await wait(time);
      seen.push(`${name} ends`);
    };
    await Promise.all([
      inTurn('page', act('first', 20)),
      inTurn('page', act('second', 0)),
      inTurn('other', act('third', 0)),
    ]);
    expect(seen.filter((one) => !one.startsWith('third'))).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
    ]);
    expect(seen.indexOf('third ends')).toBeLessThan(seen.indexOf('first ends'));
  });

  it('go on after an act that failed, and give its failure to whoever asked for it', async () => {
    const inTurn = createTurns();
    const broken = inTurn('page', () => Promise.reject(new Error('broken')));
    const next = inTurn('page', () => Promise.resolve('done'));
    await expect(broken).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });
});
