import { describe, expect, it } from 'vitest';
import { bundledKit } from '../bundled.fixture.ts';
import type { KitStage } from '../kit.ts';
import { frameOf } from '../stage-time.ts';
import { isAboutValues, planStages } from './capacity.ts';

const [screen] = bundledKit('product-marketing-manager', null).stages;
const ofKind = (kind: KitStage['kind'], minutes: number): KitStage => {
  if (!screen) throw new Error('the kit has no stage');
  return { ...screen, kind, minutes, questions: [] };
};
const capacity = (kind: KitStage['kind'], minutes: number) => {
  const [one] = planStages([ofKind(kind, minutes)]);
  if (!one) throw new Error('no stage');
  return one;
};

describe('planStages', () => {
  it('gives an interview the guides’ four to six questions in 45 minutes, six to eight in 60', () => {
    expect(capacity('interview', 45)).toMatchObject({ least: 4, comfortable: 6, most: 7 });
    expect(capacity('interview', 60)).toMatchObject({ least: 6, comfortable: 8, most: 10 });
  });

  it('never asks for more questions than fit at four minutes each, from twenty minutes up', () => {
    for (let minutes = 20; minutes <= 180; minutes += 1) {
      const one = capacity('interview', minutes);
      expect(one.most * 4).toBeLessThanOrEqual(frameOf('interview', minutes).questions);
      expect(one.least).toBeLessThanOrEqual(one.comfortable);
      expect(one.comfortable).toBeLessThanOrEqual(one.most);
    }
  });

  it('leaves room for at most two rated questions in a call, and for none in an offer', () => {
    expect(capacity('screen', 60).most).toBe(2);
    expect(capacity('offer', 30).most).toBe(0);
    expect(capacity('reference', 30).most).toBe(0);
  });

  it.each([
    ['Baker and Miller values interview', true],
    ['Bar raiser interview', true],
    ['Head Baker interview', false],
  ])('tells whether "%s" is about values', (title, about) => {
    expect(isAboutValues({ title, kind: 'interview' })).toBe(about);
  });

  it('counts what a stage asks already', () => {
    const call = bundledKit('product-marketing-manager', null).stages[0];
    if (!call) throw new Error('the kit has no stage');
    const full = { ...call, minutes: 15 };
    expect(planStages([full])[0]?.most).toBe(0);
  });
});
