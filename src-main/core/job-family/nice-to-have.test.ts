import { describe, expect, it } from 'vitest';
import { isNiceToHave } from './nice-to-have.ts';

describe('an item is nice to have', () => {
  it('when it says so of itself as a whole', () => {
    const whole = [
      'Experience with lathes a plus.',
      'Experience with presses and open hearths is a plus',
      'Knowledge of brass, copper, and tin desirable.',
      'Guild certificate preferred',
      'Degree in Metallurgy, Mining or a related field from a good school preferred',
      'Guild certificate preferred but we consider experience in its place.',
      'BONUS: a love of fire.',
      'Nice to have: Welding',
      'Highly desirable: a steady hand',
      'Preferred experience with steam hammers',
      'Related designation (A, B) (preferred)',
      'Past work in a small forge would be an added advantage',
      'Experience with drop forging is beneficial but not essential',
      'Ideally you have worked abroad',
      'A guild certificate or similar is nice but not required',
    ];
    expect(whole.filter((text) => !isNiceToHave(text))).toEqual([]);
  });

  it('but not when only a part of it is a plus', () => {
    const part = [
      'Metal background or good understanding of alloys; familiarity with moulds a plus.',
      'Experience forging at all levels, open-fire experience is a plus',
      'Experience with one or more metals - brass experience a plus',
      'Seven years at the anvil. Guild certificate preferred.',
      'Some forging experience (iron and steel preferred; for gates)',
      'Five years, preferably in a large forge',
      'Must have a licence, which is preferred',
      'Surplus handling',
    ];
    expect(part.filter((text) => isNiceToHave(text))).toEqual([]);
  });
});
