import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../fixed-runs.fixture.ts';
import { anneal } from './anneal.ts';
import { loadGain, make, needGain, shiftGain, stateOf } from './plan-state.ts';
import type { Plan } from './plan-types.ts';
import { brokenLimits } from './plan-limits.ts';
import { planWorth } from './plan-worth.ts';
import { anyProblem } from './any-problem.fixture.ts';

const plusOne = (plan: Plan, row: number, at: number, by: number): Plan =>
  plan.map((counts, r) => counts.map((count, n) => (r === row && n === at ? count + by : count)));

/** A problem, a plan for it that keeps the limits, and a place in it. */
const underWay = anyProblem.chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    plan: fc.integer({ min: 0, max: 1000 }).map((seed) => {
      const state = stateOf(problem, problem.given);
      anneal(state, seed);
      return state.plan;
    }),
    row: fc.nat({ max: problem.most.length - 1 }),
    other: fc.nat({ max: problem.most.length - 1 }),
    at: fc.nat({ max: problem.supply.length - 1 }),
  }),
);

describe('what a change adds', () => {
  it('is what the whole plan is worth after it less what it was worth before', () => {
    fc.assert(
      fc.property(underWay, fc.constantFrom(1 as const, -1 as const), (one, by) => {
        const { problem, plan, row, at } = one;
        const after = plusOne(plan, row, at, by);
        fc.pre(brokenLimits(problem, after).length === 0);
        const state = stateOf(problem, plan);
        const gain = needGain(state, row, at, by) + loadGain(state, row, by);
        expect(gain).toBeCloseTo(planWorth(problem, after) - planWorth(problem, plan), 6);
      }),
    );
  });

  it('holds for questions that go over to another stage, one or all of a need', () => {
    fc.assert(
      fc.property(underWay, fc.boolean(), ({ problem, plan, row, other, at }, all) => {
        const count = all ? (plan[row]?.[at] ?? 0) : 1;
        const after = plusOne(plusOne(plan, row, at, -count), other, at, count);
        fc.pre(row !== other && count > 0 && brokenLimits(problem, after).length === 0);
        const state = stateOf(problem, plan);
        const gain =
          shiftGain(state, at, [row, other], count) +
          loadGain(state, row, -count) +
          loadGain(state, other, count);
        expect(gain).toBeCloseTo(planWorth(problem, after) - planWorth(problem, plan), 6);
      }),
    );
  });

  it('leaves the counts as they would be if they were counted anew', () => {
    fc.assert(
      fc.property(underWay, ({ problem, plan, row, at }) => {
        const after = plusOne(plan, row, at, 1);
        fc.pre(brokenLimits(problem, after).length === 0);
        const state = stateOf(problem, plan);
        make(state, { gain: 0, changes: [[row, at, 1]] });
        expect(state).toEqual(stateOf(problem, after));
      }),
    );
  });
});
