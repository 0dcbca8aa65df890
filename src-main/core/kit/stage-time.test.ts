import { describe, expect, it } from 'vitest';
import { stageKinds } from '../job-family/job-family.ts';
import { bundledKit } from './bundled.fixture.ts';
import { frameOf, overrun, shareMinutes, timelineOf } from './stage-time.ts';

const questions = bundledKit('product-marketing-manager', null).stages[2]?.questions ?? [];

describe('frameOf', () => {
  it('divides 45 minutes into 3, 35, 5 and 2', () => {
    expect(frameOf('interview', 45)).toEqual({ opening: 3, questions: 35, candidate: 5, close: 2 });
  });

  it('leaves about 80 to 90 percent for questions from half an hour up', () => {
    for (let minutes = 30; minutes <= 120; minutes += 1) {
      const share = frameOf('interview', minutes).questions / minutes;
      expect(share).toBeGreaterThan(0.75);
      expect(share).toBeLessThan(0.9);
    }
  });
});

describe('timelineOf', () => {
  it('adds up to the minutes of every kind and length, with and without questions', () => {
    for (const kind of stageKinds.filter((one) => one !== 'offer'))
      for (let minutes = 5; minutes <= 180; minutes += 1)
        for (const asked of [[], questions]) {
          const blocks = timelineOf(kind, minutes, asked);
          expect(blocks.reduce((sum, block) => sum + block.minutes, 0)).toBe(minutes);
        }
  });

  it('is empty for an offer', () => {
    expect(timelineOf('offer', 0, [])).toEqual([]);
  });
});

describe('shareMinutes', () => {
  it('gives spare minutes to rated questions until the time is full', () => {
    const shared = shareMinutes(questions, 40);
    expect(shared.reduce((sum, one) => sum + one.minutes, 0)).toBe(40);
    expect(overrun('interview', 45, questions)).toBe(0);
  });

  it('never takes a question below four minutes', () => {
    expect(
      Math.min(...shareMinutes(questions, 5).map((one) => one.minutes)),
    ).toBeGreaterThanOrEqual(4);
  });
});
