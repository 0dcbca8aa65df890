import { describe, expect, it } from 'vitest';
import {
  addStep,
  correctRows,
  dropCorrection,
  noCorrections,
  rowsOf,
  stepBack,
  stepForth,
  type CorrectionStep,
} from './correction-step.ts';
import { smallPage } from './testing/small-page.ts';

const ropes = { text: 'Ropes', nth: 0 };
const storms = { text: 'Storms', nth: 0 };
const corrected = () => ({ ...smallPage(), corrections: [{ ...ropes, as: 'nice' as const }] });
const step = (name: string): CorrectionStep => ({
  name,
  lines: [],
  forth: { set: [], clear: [] },
  back: { set: [], clear: [] },
});

describe('a correction', () => {
  it('names rows by their words and by which of the equal ones they are', () => {
    const made = correctRows(smallPage(), [6, 10], 'must', 'x');
    expect(made?.forth).toEqual({
      set: [
        { text: 'Ropes', nth: 0, as: 'must' },
        { text: 'Ropes', nth: 1, as: 'must' },
      ],
      clear: [],
    });
    expect(made && rowsOf(smallPage(), made)).toEqual([6, 10]);
  });

  it('is taken back by leaving to the reader what nobody had said before', () => {
    expect(correctRows(smallPage(), [6], 'must', 'x')?.back).toEqual({ set: [], clear: [ropes] });
  });

  it('is taken back by what was said before, line by line', () => {
    expect(correctRows(corrected(), [6, 7], 'must', 'x')?.back).toEqual({
      set: [{ ...ropes, as: 'nice' }],
      clear: [storms],
    });
  });

  it('leaves out the rows of which the same was said before', () => {
    expect(correctRows(corrected(), [6, 7], 'nice', 'x')?.lines).toEqual([storms]);
    expect(correctRows(corrected(), [6], 'nice', 'x')).toBeNull();
  });

  it('confirms a row that the reader has read like this', () => {
    expect(correctRows(smallPage(), [3], 'responsibility', 'x')?.forth.set).toHaveLength(1);
  });

  it('is cleared where there is one, and that can be taken back', () => {
    const made = correctRows(corrected(), [6, 7], null, 'x');
    expect(made?.forth).toEqual({ set: [], clear: [ropes] });
    expect(made?.back).toEqual({ set: [{ ...ropes, as: 'nice' }], clear: [] });
    expect(correctRows(smallPage(), [6], null, 'x')).toBeNull();
  });

  it('whose line is gone is dropped, and that can be taken back', () => {
    const lost = { text: 'Foghorn', nth: 1, as: 'must' as const };
    expect(dropCorrection(lost, 'x')).toMatchObject({
      forth: { clear: [{ text: 'Foghorn', nth: 1 }] },
      back: { set: [lost] },
    });
  });
});

describe('the steps', () => {
  const names = (steps: readonly CorrectionStep[]) => steps.map(({ name }) => name);
  const two = addStep(addStep(noCorrections, step('a')), step('b'));

  it('go back one by one and forth again in their order', () => {
    const back = stepBack(stepBack(two));
    expect([names(back.past), names(back.future)]).toEqual([[], ['b', 'a']]);
    const forth = stepForth(back);
    expect([names(forth.past), names(forth.future)]).toEqual([['a'], ['b']]);
  });

  it('cannot be done again after a new one', () => {
    const branched = addStep(stepBack(two), step('c'));
    expect([names(branched.past), names(branched.future)]).toEqual([['a', 'c'], []]);
  });
});
