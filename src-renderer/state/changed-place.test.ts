import { describe, expect, it } from 'vitest';
import type { Kit } from '../../src-main/core/kit/kit.ts';
import { changedPlace } from './changed-place.ts';
import { smallKit } from './testing/small-kit.ts';

const withText = (kit: Kit, id: string, text: string): Kit => ({
  ...kit,
  stages: kit.stages.map((stage) => ({
    ...stage,
    questions: stage.questions.map((one) => (one.id === id ? { ...one, text } : one)),
  })),
});
const withTitle = (kit: Kit, id: string, title: string): Kit => ({
  ...kit,
  stages: kit.stages.map((stage) => (stage.id === id ? { ...stage, title } : stage)),
});

describe('changedPlace', () => {
  const kit = smallKit();

  it('is the question that alone changed, in another stage as in this one', () => {
    const after = withText(kit, 'three', 'Who taught you?');
    const place = { stage: 'second', question: 'three' };
    expect(changedPlace(kit, after, 'first')).toEqual(place);
    expect(changedPlace(kit, after, 'second')).toEqual(place);
  });

  it('is the stage where the stage itself or several questions changed', () => {
    expect(changedPlace(kit, withTitle(kit, 'second', 'A talk'), 'first')).toEqual({
      stage: 'second',
      question: null,
    });
    const both = withText(withText(kit, 'one', 'Which?'), 'two', 'When?');
    expect(changedPlace(kit, both, 'second')).toEqual({ stage: 'first', question: null });
  });

  it('leads nowhere where the change is in sight already, or nothing of a stage changed', () => {
    expect(changedPlace(kit, withTitle(kit, 'first', 'A talk'), 'first')).toBeNull();
    expect(changedPlace(kit, { ...kit, version: 2 }, 'first')).toBeNull();
  });

  it('stays with the stage on the screen where it is one of those that changed', () => {
    const after = withText(withTitle(kit, 'first', 'A talk'), 'three', 'Who?');
    expect(changedPlace(kit, after, 'second')).toEqual({ stage: 'second', question: 'three' });
  });

  it('is the stage that has the place of a removed one, and the last where the end is gone', () => {
    const [first, second] = kit.stages;
    if (!first || !second) throw new Error('the kit has two stages');
    expect(changedPlace(kit, { ...kit, stages: [second] }, 'first')).toEqual({
      stage: 'second',
      question: null,
    });
    expect(changedPlace(kit, { ...kit, stages: [first] }, 'second')).toEqual({
      stage: 'first',
      question: null,
    });
  });

  it('is the stage that came back', () => {
    const without = { ...kit, stages: kit.stages.slice(0, 1) };
    expect(changedPlace(without, kit, 'first')).toEqual({ stage: 'second', question: null });
  });
});
