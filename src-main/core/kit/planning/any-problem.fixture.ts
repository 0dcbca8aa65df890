import fc from 'fast-check';
import type { Competency, CompanyFunction } from '../../competency/competency.ts';
import { bundledLibrary } from '../bundled.fixture.ts';
import { isLastResort, type Need } from './needs.ts';
import type { PlanStage } from './plan-types.ts';
import { problemOf, type Problem } from './plan-worth.ts';

/** A line of a page, of which planning reads only whether it is a must-have. */
export const line = (id: string, niceToHave: boolean): Need['items'][number] => ({
  item: {
    id,
    kind: 'responsibility',
    text: id,
    line: 1,
    origin: 'common',
    niceToHave,
    group: null,
  },
  words: [],
  score: 1,
});

export const need = (
  competency: Competency,
  musts: number,
  nice: number,
  priority: Need['priority'],
): Need => ({
  competency,
  priority,
  items: [
    ...Array.from({ length: musts }, (_, at) => line(`must-${at}`, false)),
    ...Array.from({ length: nice }, (_, at) => line(`nice-${at}`, true)),
  ],
});

export const stage = (
  id: string,
  most: number,
  functions: CompanyFunction[] = ['marketing'],
  optional = false,
): PlanStage => ({
  id,
  functions,
  optional,
  least: Math.min(3, most),
  comfortable: Math.max(0, most - 1),
  most,
});

const anyStage = fc
  .record({
    most: fc.integer({ min: 0, max: 12 }),
    functions: fc.subarray<CompanyFunction>(['marketing', 'engineering', 'people', 'executive'], {
      minLength: 1,
    }),
    optional: fc.boolean(),
  })
  .map((one) => stage('stage', one.most, one.functions, one.optional));

const anyNeed = fc
  .record({
    competency: fc.constantFrom(...bundledLibrary),
    musts: fc.integer({ min: 0, max: 14 }),
    nice: fc.integer({ min: 0, max: 3 }),
    isCore: fc.boolean(),
  })
  .map((one) =>
    need(
      one.competency,
      one.musts,
      one.nice,
      one.isCore && !isLastResort(one.competency) ? 'core' : 'supporting',
    ),
  );

const mostNeeds = 14;

/** Problems of any make, some with a question that a stage asks already. */
export const anyProblem: fc.Arbitrary<Problem> = fc
  .record({
    stages: fc.array(anyStage, { minLength: 1, maxLength: 6 }),
    needs: fc.array(anyNeed, { minLength: 1, maxLength: mostNeeds }),
    supply: fc.array(fc.integer({ min: 0, max: 5 }), {
      minLength: mostNeeds,
      maxLength: mostNeeds,
    }),
    givesOne: fc.boolean(),
  })
  .map(({ stages, needs, supply, givesOne }) => {
    const given = stages.map((_stage, row) =>
      needs.map((_need, at) => Number(givesOne && row === 0 && at === 0)),
    );
    return problemOf(
      stages,
      needs,
      needs.map((_need, at) => Math.max(supply[at] ?? 0, Number(givesOne && at === 0))),
      given,
    );
  });
