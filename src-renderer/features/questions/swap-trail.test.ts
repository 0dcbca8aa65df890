import { describe, expect, it } from 'vitest';
import { smallQuestion } from '../../state/testing/small-kit.ts';
import { nextSwap } from './swap-trail.ts';

const question = (source: string) => ({ ...smallQuestion(source, `Why ${source}?`), source });
const all = ['a', 'b', 'c'].map(question);
/** As the library offers them: all but the one that stands there. */
const others = (source: string) => all.filter((one) => one.source !== source);
const press = (current: string, trail: readonly string[]) =>
  nextSwap({ source: current }, others(current), trail);

describe('going through the alternatives of a question', () => {
  it('comes to each once before any comes again', () => {
    const seen = ['a'];
    let trail: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const next = press(seen.at(-1) ?? '', trail);
      trail = next?.trail ?? [];
      seen.push(next?.by.source ?? '');
      expect(next?.again).toBe(turn === 2);
    }
    expect(seen).toEqual(['a', 'b', 'c', 'a']);
  });

  it('goes on from where undo has led back to', () => {
    const first = press('a', []);
    expect(first?.by.source).toBe('b');
    expect(press('a', first?.trail ?? [])?.by.source).toBe('b');
  });

  it('begins anew where another question was put there by hand', () => {
    expect(press('c', ['a', 'b'])).toMatchObject({ trail: ['c', 'a'], again: false });
  });

  it('finds nothing where nothing else can stand there', () => {
    expect(nextSwap({ source: 'page' }, [], [])).toBeNull();
  });
});
