import { describe, expect, it } from 'vitest';
import { createSlots } from './slots.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('createSlots', () => {
  it('lets so many in at a time, first come first', async () => {
    const slots = createSlots(2);
    const entered: string[] = [];
    const enter = async (name: string) => {
      const leave = await slots.take();
      entered.push(name);
      return leave;
    };
    const first = await enter('a');
    await enter('b');
    const third = enter('c');
    const fourth = enter('d');
    await turn();
    expect(entered).toEqual(['a', 'b']);
    first();
    first();
    await turn();
    expect(entered).toEqual(['a', 'b', 'c']);
    (await third)();
    await fourth;
    expect(entered).toEqual(['a', 'b', 'c', 'd']);
  });
});
