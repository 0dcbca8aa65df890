import { bench, describe, vi } from 'vitest';
import type { JobFamily } from '../../job-family/job-family.ts';
import { makePlan } from './plan.ts';
import { planWorth, type Problem } from './plan-worth.ts';
import { ownFamilies, problemFor, rolesOf, sharedFamilies } from './posed-problems.fixture.ts';
import { solve } from './solve.fixture.ts';

vi.mock('./plan.ts', { spy: true });

/** Every planning problem of a page, with the best worth and the time that the solver took for it. */
interface Compared {
  problem: Problem;
  /** What the plan's worth lacks, as a part of the best. */
  behind: number;
  /** Milliseconds. */
  ours: number;
  solvers: number;
}

const timed = <T>(work: () => T): [T, number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

const compare = (problem: Problem): Compared => {
  const [plan, first] = timed(() => makePlan(problem));
  // The fastest of three: what else the machine does is no part of the comparison.
  const again = [1, 2].map(() => timed(() => makePlan(problem))[1]);
  const ours = Math.min(first, ...again);
  const [best, solvers] = timed(() => solve(problem));
  return { problem, behind: 1 - planWorth(problem, plan) / best.worth, ours, solvers };
};

const places = ({ problem }: Compared): number => problem.most.reduce((sum, one) => sum + one, 0);
const largest = (list: number[]): number => Math.max(...list);
const percent = (part: number): string => `${(100 * Math.max(0, part)).toFixed(2)} %`;

const rowOf = (name: string, all: Compared[]) => ({
  page: name,
  roles: all.length,
  places: largest(all.map(places)),
  needs: largest(all.map((one) => one.problem.supply.length)),
  'at the best': all.filter((one) => one.behind < 1e-4).length,
  'furthest behind': percent(largest(all.map((one) => one.behind))),
  'plan, ms at most': Math.round(largest(all.map((one) => one.ours))),
  'solver, ms at most': Math.round(largest(all.map((one) => one.solvers))),
});

const compareAll = (family: JobFamily): Compared[] =>
  rolesOf(family).map((role) => {
    const problem = problemFor(family, role);
    const compared = compare(problem);
    vi.mocked(makePlan).mockClear();
    return compared;
  });

const compared = [...ownFamilies, ...sharedFamilies()]
  .filter(([, family]) => family.levels.length > 0)
  .map(([name, family]): [string, Compared[]] => [name, compareAll(family)]);
const every = compared.flatMap(([, all]) => all);
console.table([...compared.map(([name, all]) => rowOf(name, all)), rowOf('all', every)]);

const size = (one: Compared): number => places(one) * one.problem.supply.length;
const [first] = every.toSorted((a, b) => size(b) - size(a));

describe('the largest planning problem of all pages', () => {
  if (!first) return;
  bench('plan', () => void makePlan(first.problem), { time: 2000 });
  bench('solver', () => void solve(first.problem), { time: 2000 });
});
