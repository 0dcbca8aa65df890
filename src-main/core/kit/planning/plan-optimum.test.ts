import { describe, expect, it, vi } from 'vitest';
import type { JobFamily } from '../../job-family/job-family.ts';
import { makePlan } from './plan.ts';
import { brokenLimits, planWorth, type Problem } from './plan-worth.ts';
import {
  ownFamilies,
  problemFor,
  rolesOf,
  sharedFamilies,
  sharedIsThere,
} from './posed-problems.fixture.ts';
import { solve } from './solve.fixture.ts';

vi.mock('./plan.ts', { spy: true });

/** How far a plan's worth may stay behind the best, as a part of it. */
const mostBehind = 0.02;

const compare = (name: string, problem: Problem): void => {
  const best = solve(problem);
  const ours = makePlan(problem);
  // The program is the same problem: its answer keeps the limits and is worth here what it is worth there.
  expect(brokenLimits(problem, best.plan), name).toEqual([]);
  expect(planWorth(problem, best.plan), name).toBeCloseTo(best.worth, 3);
  expect(brokenLimits(problem, ours), name).toEqual([]);
  const worth = planWorth(problem, ours);
  expect(worth, name).toBeLessThanOrEqual(best.worth + 1e-3);
  expect(worth, name).toBeGreaterThanOrEqual((1 - mostBehind) * best.worth);
};

describe('a plan is worth nearly as much as the best there is, which a solver finds', () => {
  it.each(ownFamilies)('for %s, every level and specialty', (name, family) => {
    const roles = rolesOf(family);
    expect(roles.length, name).toBeGreaterThan(0);
    for (const role of roles) compare(name, problemFor(family, role));
  });

  it('by more than chance: a plan without the search falls behind on some page', () => {
    const behind = ownFamilies.flatMap(([, family]) =>
      rolesOf(family).map((role) => {
        const problem = problemFor(family, role);
        return planWorth(problem, problem.given) < (1 - mostBehind) * solve(problem).worth;
      }),
    );
    expect(behind).toContain(true);
  });
});

const reason = sharedIsThere ? '' : ' (skipped: ../shared/job-families is not there)';

/** The role that asks the most: the comparison for all of them is `plan.bench.ts`. */
const largestProblem = (family: JobFamily): Problem | null =>
  rolesOf(family)
    .map((role) => problemFor(family, role))
    .reduce<Problem | null>(
      (largest, one) =>
        largest === null || one.supply.length > largest.supply.length ? one : largest,
      null,
    );

describe.skipIf(!sharedIsThere)(`on real pages too${reason}`, () => {
  it.each(sharedFamilies())('%s', (name, family) => {
    const problem = largestProblem(family);
    if (problem) compare(name, problem);
  });
});
