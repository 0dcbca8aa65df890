import { describe, expect, it } from 'vitest';
import type { LineMark } from '../../../src-main/core/job-family/line-mark.ts';
import type { OwnItem } from '../../../src-main/core/role/own-item.ts';
import { stepBetween } from './said-step.ts';

const mark = (text: string, as: LineMark['mark'], nth = 0): LineMark => ({ text, nth, mark: as });
const own = (id: string, text: string): OwnItem => ({
  id,
  text,
  kind: 'requirement',
  niceToHave: false,
  level: null,
  specialty: null,
});

describe('stepBetween', () => {
  it('says what differs, and takes back what is gone', () => {
    const from = {
      marks: [mark('a', 'nice'), mark('b', 'out'), mark('c', 'out')],
      own: [own('own-1', 'bake'), own('own-2', 'sell')],
    };
    const to = {
      marks: [mark('a', 'nice'), mark('b', 'must'), mark('b', 'out', 1)],
      own: [own('own-2', 'sell well'), own('own-3', 'drive')],
    };
    expect(stepBetween(from, to)).toEqual({
      marks: { set: to.marks.slice(1), clear: [{ text: 'c', nth: 0 }] },
      own: { set: to.own, clear: ['own-1'] },
    });
  });

  it('says nothing where nothing differs', () => {
    const same = { marks: [mark('a', 'nice')], own: [own('own-1', 'bake')] };
    expect(stepBetween(same, structuredClone(same))).toEqual({
      marks: { set: [], clear: [] },
      own: { set: [], clear: [] },
    });
  });
});
