import { describe, expect, it, vi } from 'vitest';
import { makePlan } from './plan.ts';
import { brokenLimits } from './plan-limits.ts';
import { planWorth, type Problem } from './plan-worth.ts';
import {
  ownFamilies,
  problemFor,
  rolesOf,
  sharedFamilies,
  sharedIsThere,
} from './posed-problems.fixture.ts';
import { solve, solverGap } from './solve.fixture.ts';

vi.mock('./plan.ts', { spy: true });

/** How far a plan's worth may stay behind the best, as a part of it. */
const mostBehind = 0.02;
/** Milliseconds: a solver's answer takes its time on a busy machine. */
const timeout = 240_000;

const compare = (name: string, problem: Problem): void => {
  const best = solve(problem);
  const ours = makePlan(problem);
  // The program is the same problem: its answer keeps the limits and is worth here what it is worth there.
  expect(brokenLimits(problem, best.plan), name).toEqual([]);
  expect(planWorth(problem, best.plan), name).toBeCloseTo(best.worth, 3);
  expect(brokenLimits(problem, ours), name).toEqual([]);
  const worth = planWorth(problem, ours);
  expect(worth, name).toBeLessThanOrEqual((1 + solverGap) * best.worth + 1e-3);
  expect(worth, name).toBeGreaterThanOrEqual((1 - mostBehind) * best.worth);
};

describe('a plan is worth nearly as much as the best there is, which a solver finds', () => {
  it.each(ownFamilies)('for %s, every level and specialty', { timeout }, (name, family) => {
    const roles = rolesOf(family);
    expect(roles.length, name).toBeGreaterThan(0);
    for (const role of roles) compare(name, problemFor(family, role));
  });
});

const reason = sharedIsThere ? '' : ' (skipped: ../shared/job-families is not there)';

describe.skipIf(!sharedIsThere)(`on real pages too${reason}`, () => {
  it('for one role of each page', { timeout }, () => {
    // The last level with its last specialty; `plan.bench.ts` compares all of them.
    for (const [name, family] of sharedFamilies()) {
      const role = rolesOf(family).at(-1);
      if (role) compare(name, problemFor(family, role));
    }
  });
});
