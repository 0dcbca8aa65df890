import type { KitStage, Question } from '../kit.ts';
import type { Need } from '../planning/needs.ts';
import { hasExercise } from '../ask-planned.ts';
import { isDebrief, isFree, putInto, takeFrom, type Draft } from './draft.ts';
import { freshQuestion } from './fresh-question.ts';
import { differences, mayLeave, type Replanning } from './plan-change.ts';
import { mustLines } from './tie-open-lines.ts';

/** How often the plan is made again where the library had fewer questions than it seemed. */
const mostRounds = 3;

const isStory = (question: Question): boolean =>
  question.type === 'behavioral' || question.type === 'motivation';

/** Whether a question can be asked in a stage as it is: no story in an exercise, no exercise elsewhere. */
export const suitsStage = (question: Question, stage: KitStage): boolean =>
  !isDebrief(question) &&
  !(hasExercise(stage) && isStory(question)) &&
  !(stage.kind === 'screen' && question.type === 'work-sample');

/** What a stage can spare first: questions that carry few must-haves, the youngest of them first. */
const leastFirst = (need: Need, questions: Question[]): Question[] => {
  const musts = mustLines(need);
  const weight = (one: Question): number =>
    one.items.filter((item) => musts.has(item)).length * 2 + Math.min(1, one.items.length);
  return questions
    .map((question, at) => ({ question, at }))
    .sort((a, b) => weight(a.question) - weight(b.question) || b.at - a.at)
    .map(({ question }) => question);
};

interface Leaving {
  stage: KitStage;
  question: Question;
}

/**
 * Questions that leave their stages. They are picked before any of them goes: whether a question may leave depends on
 * what its stage holds.
 */
const leavingBy = (draft: Draft, needs: Need[], plan: number[][]): Leaving[] =>
  needs.flatMap((need, at) =>
    draft.stages.flatMap((stage, row) => {
      const fewer = -Math.min(0, plan[row]?.[at] ?? 0);
      const may = stage.questions.filter(
        (one) => one.competency === need.competency.id && mayLeave(draft, stage, one),
      );
      return leastFirst(need, may)
        .slice(0, fewer)
        .map((question) => ({ stage, question }));
    }),
  );

const lackOf = (lacking: ReadonlyMap<Need, number>): number =>
  [...lacking.values()].reduce((sum, one) => sum + one, 0);

/**
 * Carries the plan out: what leaves one stage goes to another that asks for it where it suits, then a
 * question of a removed stage, then a new one of the library. What finds no place waits in `homeless`.
 */
export const carryOut = (draft: Draft, replanning: Replanning): void => {
  const lacking = new Map<Need, number>();
  for (let round = 0; round < mostRounds; round += 1) {
    const plan = differences(draft, replanning, lacking);
    const known = lackOf(lacking);
    for (const { stage, question } of leavingBy(draft, replanning.needs, plan)) {
      takeFrom(stage, question);
      draft.homeless.push(question);
    }
    replanning.needs.forEach((need, at) => {
      draft.stages.forEach((stage, row) => {
        for (let more = plan[row]?.[at] ?? 0; more > 0; more -= 1) {
          const waiting = draft.homeless.findLast(
            (one) => one.competency === need.competency.id && isFree(one) && suitsStage(one, stage),
          );
          const question = waiting ?? freshQuestion(draft, need, stage, replanning.context);
          if (waiting) draft.homeless = draft.homeless.filter((one) => one !== waiting);
          if (question) putInto(stage, question);
          else lacking.set(need, (lacking.get(need) ?? 0) + 1);
        }
      });
    });
    if (lackOf(lacking) === known) return;
  }
};
