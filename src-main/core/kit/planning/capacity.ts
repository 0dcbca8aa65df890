import type { KitStage, Question } from '../kit.ts';
import { frameOf } from '../stage-time.ts';
import type { Need } from './needs.ts';
import { makePlan } from './plan.ts';
import type { Plan, PlanStage } from './plan-types.ts';

/** Minutes that a rated question takes on average; six to eight fill an hour. */
const comfortable = 6.25;
/** Where must-haves would be left out otherwise, questions get this little. */
const tight = 5;
const workSample = 12;
const screenQuestion = 4;

const minutesOf = (questions: Question[]): number =>
  questions.reduce((sum, question) => sum + question.minutes, 0);

/** How many rated questions a stage can hold beside those it already has. */
const capacityOf = (stage: KitStage, each: number): number => {
  const minutes = frameOf(stage.kind, stage.minutes).questions - minutesOf(stage.questions);
  switch (stage.kind) {
    case 'offer':
    case 'reference':
      return 0;
    case 'assessment':
      return Math.max(1, Math.min(4, Math.floor(minutes / workSample)));
    case 'screen':
      return Math.max(0, Math.min(2, Math.floor(minutes / screenQuestion)));
    case 'interview':
      return Math.max(1, Math.round(minutes / each));
  }
};

const planStages = (stages: KitStage[], each: number): PlanStage[] =>
  stages.map((stage) => ({
    id: stage.id,
    functions: stage.functions,
    optional: stage.optional,
    capacity: capacityOf(stage, each),
  }));

/** How many must-have needs a plan asks in stages that are always held; asked elsewhere counts half. */
const reach = (stages: KitStage[], needs: Need[], plan: Plan): number =>
  needs.reduce((sum, need, at) => {
    if (need.items.every(({ item }) => item.niceToHave)) return sum;
    const rows = stages.filter((_stage, row) => (plan[row]?.[at] ?? 0) > 0);
    return sum + (rows.some((stage) => !stage.optional) ? 1 : rows.length > 0 ? 0.5 : 0);
  }, 0);

/** A plan with comfortable time for each question, or a tighter one where that reaches more must-haves. */
export const planFor = (stages: KitStage[], needs: Need[], supply: number[]): Plan => {
  const first = makePlan(planStages(stages, comfortable), needs, supply);
  const all = needs.filter((need) => need.items.some(({ item }) => !item.niceToHave)).length;
  const reached = reach(stages, needs, first);
  if (reached >= all) return first;
  const second = makePlan(planStages(stages, tight), needs, supply);
  return reach(stages, needs, second) > reached ? second : first;
};
