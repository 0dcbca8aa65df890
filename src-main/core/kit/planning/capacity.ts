import type { KitStage, Question } from '../kit.ts';
import { frameOf } from '../stage-time.ts';
import { isLastResort, type Need } from './needs.ts';
import { makePlan } from './plan.ts';
import type { Plan, PlanStage } from './plan-types.ts';
import { mostLinesEach } from './plan-worth.ts';

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

const mustsOf = (need: Need): number => need.items.filter(({ item }) => !item.niceToHave).length;

/** How many must-have lines a plan asks about in stages that are always held; elsewhere they count half. */
const reach = (stages: KitStage[], needs: Need[], plan: Plan): number =>
  needs.reduce((sum, need, at) => {
    const questions = (optional: boolean): number =>
      plan.reduce(
        (total, row, index) => total + (stages[index]?.optional === optional ? (row[at] ?? 0) : 0),
        0,
      );
    const each = isLastResort(need.competency) ? 1 : mostLinesEach;
    const firm = Math.min(mustsOf(need), each * questions(false));
    return sum + firm + Math.min(mustsOf(need) - firm, each * questions(true)) / 2;
  }, 0);

/** A plan with comfortable time for each question, or a tighter one where that reaches more must-haves. */
export const planFor = (stages: KitStage[], needs: Need[], supply: number[]): Plan => {
  const first = makePlan(planStages(stages, comfortable), needs, supply);
  const all = needs.reduce((sum, need) => sum + mustsOf(need), 0);
  const reached = reach(stages, needs, first);
  if (reached >= all) return first;
  const second = makePlan(planStages(stages, tight), needs, supply);
  return reach(stages, needs, second) > reached ? second : first;
};
