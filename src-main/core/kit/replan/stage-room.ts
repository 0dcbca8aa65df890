import { affinity } from '../planning/affinity.ts';
import { planStages } from '../planning/capacity.ts';
import type { Need } from '../planning/needs.ts';
import type { PlanStage } from '../planning/plan-types.ts';
import type { KitStage, Question } from '../kit.ts';
import { frameOf, leastShare } from '../stage-time.ts';
import { isFree } from './draft.ts';

/** Minutes that a free question gets at least. */
export const leastMinutes = 4;
/** Up to this many a question grows where there is time; a piece of work up to the other. */
const mostMinutes = 9;
const mostForWork = 12;

/** Minutes that a question cannot do without. */
export const needed = (question: Question): number =>
  isFree(question) ? Math.min(question.minutes, leastMinutes) : question.minutes;

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Minutes that a stage has for questions. */
export const minutesFor = (stage: KitStage): number => frameOf(stage.kind, stage.minutes).questions;

/** Minutes left for questions when every free one is as short as it can be; below 0: it is over its time. */
export const spareMinutes = (stage: KitStage): number =>
  minutesFor(stage) - sum(stage.questions.map(needed));

/** A stage in which somebody is asked and judged. */
export const isAsking = (stage: KitStage): boolean =>
  stage.kind !== 'offer' && stage.kind !== 'reference';

export const canJudge = (stage: KitStage, need: Need): boolean =>
  need.competency.kind === 'general' ||
  need.competency.judges.some((one) => stage.functions.includes(one));

export const fitOf = (stage: KitStage, need: Need): number =>
  affinity(stage.functions, need.competency);

/** A stage as the planner sees it, beside the questions that stay in it anyway. */
export const planStage = (stage: KitStage, staying: Question[]): PlanStage => {
  const short = staying.map((one) => ({
    ...one,
    minutes: isFree(one) ? Math.min(one.minutes, leastMinutes + 1) : one.minutes,
  }));
  const [planned] = planStages([{ ...stage, questions: short }]);
  const room = minutesFor(stage) - sum(short.map((one) => one.minutes));
  const fits = Math.max(0, Math.floor(room / leastMinutes));
  if (!planned) throw new Error('one stage has one capacity');
  const most = Math.min(planned.most, fits);
  return {
    ...planned,
    most,
    comfortable: Math.min(planned.comfortable, most),
    least: Math.min(planned.least, most),
  };
};

const cap = (question: Question): number =>
  question.type === 'work-sample' ? mostForWork : mostMinutes;

/**
 * Gives the free questions of a stage minutes so that all fit, and so that about the usual share of the
 * time is used. Minutes that are right already stay.
 */
export const fitMinutes = (stage: KitStage): void => {
  const room = minutesFor(stage);
  const free = stage.questions.filter(isFree);
  let used = sum(stage.questions.map((one) => one.minutes));
  while (used > room) {
    const longest = free
      .filter((one) => one.minutes > leastMinutes)
      .reduce<Question | null>((a, b) => (a === null || b.minutes > a.minutes ? b : a), null);
    if (!longest) return;
    longest.minutes -= 1;
    used -= 1;
  }
  while (used < Math.ceil(room * leastShare)) {
    const shortest = free
      .filter((one) => one.minutes < cap(one))
      .reduce<Question | null>((a, b) => (a === null || b.minutes < a.minutes ? b : a), null);
    if (!shortest) return;
    shortest.minutes += 1;
    used += 1;
  }
};
