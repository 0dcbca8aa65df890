import { mostFocus } from '../planning/plan-worth.ts';
import { isLastResort, type Need } from '../planning/needs.ts';
import type { KitStage, Question } from '../kit.ts';
import { isRated } from '../stage-order.ts';
import { isFree, putInto, takeFrom, type Draft } from './draft.ts';
import { freshQuestion } from './fresh-question.ts';
import { suitsStage } from './carry-out.ts';
import type { Replanning } from './plan-change.ts';
import { canJudge, fitOf, isAsking, leastMinutes, spareMinutes } from './stage-room.ts';
import { askedIn, mustLines } from './tie-open-lines.ts';

/** A must-have that nobody asks about, or nobody for sure, though somebody should. */
export interface Lost {
  need: Need;
  /** Item id. */
  item: string;
  /** It is asked about, but only in stages that may be left out. */
  onlyOptional: boolean;
}

const focusOf = (stage: KitStage): Set<string> =>
  new Set(stage.questions.filter(isRated).map((one) => one.competency ?? ''));

const hasFocusFor = (stage: KitStage, need: Need, without: Question | null): boolean => {
  const focus = focusOf({ ...stage, questions: stage.questions.filter((one) => one !== without) });
  return focus.has(need.competency.id) || focus.size < mostFocus;
};

/** Must-haves that a question alone asks about and that no other free question could take over. */
const needsIt = (draft: Draft, needs: Need[], stage: KitStage, question: Question): boolean => {
  const need = needs.find((one) => one.competency.id === question.competency);
  if (!need) return true;
  const musts = mustLines(need);
  const others = draft.stages.map((one) => ({
    ...one,
    questions: one.questions.filter((other) => other !== question),
  }));
  const sure = (one: KitStage): boolean => stage.optional || !one.optional;
  const asked = askedIn(others, sure);
  const open = question.items.filter((item) => musts.has(item) && !asked.has(item));
  if (open.length === 0) return false;
  if (isLastResort(need.competency)) return true;
  return !others
    .filter(sure)
    .some((one) =>
      one.questions.some((other) => other.competency === question.competency && isFree(other)),
    );
};

interface Place {
  stage: KitStage;
  /** The question that makes room; null where there is room. */
  victim: Question | null;
  worth: number;
}

/** What is lost with a question, roughly by the planner's worth: a second view of what is core the most. */
const lossOf = (draft: Draft, needs: Need[], question: Question): number => {
  const need = needs.find((one) => one.competency.id === question.competency);
  const views = draft.stages.filter((stage) =>
    stage.questions.some((one) => one.competency === question.competency && isRated(one)),
  ).length;
  return 20 + 8 * question.items.length + (need?.priority === 'core' && views <= 2 ? 130 : 0);
};

/** Where a question about a must-have could stand, best first: in room that is there, else in another's place. */
const placesFor = (draft: Draft, { need, onlyOptional }: Lost, needs: Need[]): Place[] =>
  draft.stages
    .filter(isAsking)
    .filter((stage) => !onlyOptional || (!stage.optional && canJudge(stage, need)))
    .flatMap((stage): Place[] => {
      const fit = 26 * fitOf(stage, need) + (stage.optional ? 0 : 150);
      const spare = spareMinutes(stage);
      const room =
        spare >= leastMinutes && hasFocusFor(stage, need, null)
          ? [{ stage, victim: null, worth: fit }]
          : [];
      const victims = stage.questions
        .filter(isFree)
        .filter((one) => spare + Math.min(one.minutes, leastMinutes) >= leastMinutes)
        .filter((one) => hasFocusFor(stage, need, one))
        .filter((one) => !needsIt(draft, needs, stage, one))
        .map((victim) => ({ stage, victim, worth: fit - lossOf(draft, needs, victim) }));
      return [...room, ...victims];
    })
    .sort((a, b) => b.worth - a.worth);

/**
 * Asks about a must-have that lost its question, if need be in the place of a question that no must-have
 * needs, in whatever stage. Gives the reason where it cannot be done, and null where it is.
 */
export const rescue = (draft: Draft, lost: Lost, { needs, context }: Replanning): string | null => {
  const { need, item } = lost;
  const places = placesFor(draft, lost, needs);
  if (places.length === 0)
    return lost.onlyOptional
      ? 'The stages that are always held have no room left. Make one of them longer or add one.'
      : 'The stages have no room left for it. Make a stage longer or add one.';
  const line = isLastResort(need.competency) ? item : null;
  for (const { stage, victim } of places) {
    const waiting = draft.homeless.find(
      (one) =>
        one.competency === need.competency.id &&
        isFree(one) &&
        suitsStage(one, stage) &&
        (line === null || one.items.includes(line)),
    );
    const question = waiting ?? freshQuestion(draft, need, stage, context, line);
    if (!question) continue;
    if (victim) {
      takeFrom(stage, victim);
      draft.homeless.push(victim);
    }
    if (waiting) draft.homeless = draft.homeless.filter((one) => one !== waiting);
    if (!question.items.includes(item)) question.items.push(item);
    question.minutes = Math.max(leastMinutes, Math.min(question.minutes, spareMinutes(stage)));
    putInto(stage, question);
    return null;
  }
  return 'The library has no other question for it. Add a question of your own.';
};
