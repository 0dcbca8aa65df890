import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../fixed-runs.fixture.ts';
import { anyProblem } from './any-problem.fixture.ts';
import { improve } from './plan-moves.ts';
import { stateOf } from './plan-state.ts';
import { makePlan } from './plan.ts';
import { brokenLimits } from './plan-limits.ts';

describe('makePlan', () => {
  it('keeps every limit and every given question', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(brokenLimits(problem, makePlan(problem))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same plan for the same problem', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(makePlan(structuredClone(problem))).toEqual(makePlan(problem));
      }),
      { numRuns: 20 },
    );
  });

  it('leaves no move undone that would be worth something', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = makePlan(problem);
        const state = stateOf(problem, plan);
        improve(state);
        expect(state.plan).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });
});
