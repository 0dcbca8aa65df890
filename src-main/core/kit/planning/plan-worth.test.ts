import { describe, expect, it } from 'vitest';
import type { Competency } from '../../competency/competency.ts';
import { bundledLibrary } from '../bundled.fixture.ts';
import { need, stage } from './any-problem.fixture.ts';
import type { Need } from './needs.ts';
import { makePlan } from './plan.ts';
import { withoutGiven, type PlanStage } from './plan-types.ts';
import { brokenLimits } from './plan-limits.ts';
import { planWorth, problemOf } from './plan-worth.ts';

const known = (id: string): Competency => {
  const found = bundledLibrary.find((one) => one.id === id);
  if (!found) throw new Error(`the library has no ${id}`);
  return found;
};
const messaging = known('messaging');
const collaboration = known('collaboration');
const ownWork = known('role-specific-work');

const worth = (stages: PlanStage[], needs: Need[], plan: number[][]): number =>
  planWorth(
    problemOf(
      stages,
      needs,
      needs.map(() => 6),
    ),
    plan,
  );

describe('the worth of a plan', () => {
  const two = [stage('held', 6), stage('optional', 6, ['marketing'], true)];

  it('is nothing where nothing is asked', () => {
    expect(worth(two, [need(messaging, 2, 0, 'core')], [[0], [0]])).toBe(0);
  });

  it('is greater for a must-have in a stage that is always held than for one that may be left out', () => {
    const needs = [need(messaging, 1, 0, 'supporting')];
    const firm = worth(two, needs, [[1], [0]]);
    expect(firm).toBeGreaterThan(worth(two, needs, [[0], [1]]) + 50);
  });

  it('is greater for one more must-have asked about than for a second view of what is core', () => {
    const needs = [need(messaging, 2, 0, 'core'), need(collaboration, 1, 0, 'supporting')];
    const stages = [stage('first', 6), stage('second', 1)];
    const both = worth(stages, needs, [
      [1, 0],
      [0, 1],
    ]);
    const twice = worth(stages, needs, [
      [1, 0],
      [1, 0],
    ]);
    expect(both).toBeGreaterThan(twice);
  });

  it('is greater for a further question about what most of the page is about than about what a few lines are', () => {
    const stages = [stage('first', 6)];
    const needs = [need(messaging, 20, 0, 'core'), need(collaboration, 5, 0, 'core')];
    expect(worth(stages, needs, [[3, 1]])).toBeGreaterThan(worth(stages, needs, [[2, 2]]));
  });

  it('is greater for a second view of what is core than for more questions by the same person', () => {
    const stages = [stage('first', 6), stage('second', 6)];
    const core = [need(messaging, 6, 0, 'core')];
    expect(worth(stages, core, [[1], [1]])).toBeGreaterThan(worth(stages, core, [[2], [0]]) + 100);
    // What is not core needs no second view; only the repeat counts.
    const other = [need(messaging, 6, 0, 'supporting')];
    const gain = worth(stages, other, [[1], [1]]) - worth(stages, other, [[2], [0]]);
    expect(gain).toBeLessThan(30);
  });

  it('counts every line of last resort, because each takes a question of its own', () => {
    const stages = [stage('held', 6)];
    const own = [need(ownWork, 3, 0, 'supporting')];
    const steps = [0, 1, 2, 3, 4].map((count) => worth(stages, own, [[count]]));
    const gains = steps.slice(1).map((value, at) => value - (steps[at] ?? 0));
    for (const gain of gains.slice(0, 3)) expect(gain).toBeGreaterThan(100);
    expect(gains[3]).toBeLessThan(50);
  });

  it('grows with the fit of the interviewer’s own work', () => {
    const needs = [need(messaging, 1, 0, 'supporting')];
    const near = worth([stage('near', 6, ['marketing'])], needs, [[1]]);
    expect(near).toBeGreaterThan(worth([stage('far', 6, ['finance'])], needs, [[1]]));
  });
});

describe('a stage about values', () => {
  const values: PlanStage = { ...stage('values', 6, ['marketing']), aboutValues: true };

  it('is the place for general competencies, not for a line of work', () => {
    const craft = [need(messaging, 1, 0, 'supporting')];
    const plain = stage('plain', 6, ['marketing']);
    expect(worth([values], craft, [[1]])).toBeLessThan(worth([plain], craft, [[1]]));
    const general = [need(collaboration, 1, 0, 'supporting')];
    expect(worth([values], general, [[1]])).toBeGreaterThan(worth([plain], general, [[1]]));
  });

  it('alone asks what no line of the page asks for', () => {
    const unsaid = [need(collaboration, 0, 0, 'supporting')];
    const plain = stage('plain', 6, ['marketing']);
    expect(worth([plain, values], unsaid, [[0], [1]])).toBeGreaterThan(
      worth([plain, values], unsaid, [[1], [0]]),
    );
  });
});

describe('an exercise', () => {
  it('is the place for the role’s own craft before anything that any work shows', () => {
    const exercise: PlanStage = { ...stage('exercise', 4, ['marketing']), isExercise: true };
    const plain = stage('plain', 4, ['marketing']);
    const needs = [need(messaging, 1, 0, 'core'), need(collaboration, 1, 0, 'supporting')];
    expect(
      worth([exercise, plain], needs, [
        [1, 0],
        [0, 1],
      ]),
    ).toBeGreaterThan(
      worth([exercise, plain], needs, [
        [0, 1],
        [1, 0],
      ]),
    );
  });
});

describe('plans', () => {
  const plan = (stages: PlanStage[], needs: Need[], supply: number[], given?: number[][]) => {
    const problem = problemOf(stages, needs, supply, given);
    return withoutGiven(makePlan(problem), problem.given);
  };

  it('crowd a stage for a must-have, not for a nice-to-have', () => {
    const one = [{ ...stage('only', 2), least: 1, comfortable: 1 }];
    const musts = [need(messaging, 1, 0, 'core'), need(collaboration, 1, 0, 'supporting')];
    expect(plan(one, musts, [4, 4])).toEqual([[1, 1]]);
    const nice = [need(messaging, 1, 0, 'core'), need(collaboration, 0, 1, 'supporting')];
    expect(plan(one, nice, [1, 4])).toEqual([[1, 0]]);
  });

  it('put must-haves where they stay when optional stages are left out', () => {
    const stages = [stage('optional', 4, ['marketing'], true), stage('held', 4, ['finance'])];
    const needs = [need(messaging, 2, 0, 'supporting'), need(collaboration, 1, 0, 'supporting')];
    const [, held] = plan(stages, needs, [4, 4]);
    expect(held?.every((count) => count > 0)).toBe(true);
  });

  it('do not ask a second time for what is asked already', () => {
    const stages = [stage('call', 0, ['people']), stage('held', 1)];
    const needs = [need(messaging, 1, 0, 'supporting'), need(collaboration, 1, 0, 'supporting')];
    const given = [
      [1, 0],
      [0, 0],
    ];
    expect(plan(stages, needs, [4, 4], given)).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('fill the time even of a page that asks little', () => {
    const stages = [stage('first', 4), stage('second', 4)];
    const filled = plan(stages, [need(messaging, 1, 0, 'core')], [6]);
    for (const [count] of filled) expect(count).toBeGreaterThanOrEqual(3);
  });
});

describe('the limits', () => {
  const problem = problemOf([stage('a', 2)], [need(messaging, 1, 0, 'core')], [2], [[1]]);

  it('are kept by a plan within them', () => {
    expect(brokenLimits(problem, [[2]])).toEqual([]);
  });

  it('are told when they are broken: given questions, room, supply, focus', () => {
    expect(brokenLimits(problem, [[0]])).toEqual(['stage 0 drops a given question']);
    expect(brokenLimits(problem, [[4]])).toEqual([
      'stage 0 holds too much',
      'need 0 has too few questions',
    ]);
    const eight = bundledLibrary.slice(0, 8).map((one) => need(one, 1, 0, 'supporting'));
    const wide = problemOf(
      [stage('wide', 12)],
      eight,
      eight.map(() => 4),
    );
    expect(brokenLimits(wide, [eight.map(() => 1)])).toEqual([
      'stage 0 judges too many competencies',
    ]);
  });
});
