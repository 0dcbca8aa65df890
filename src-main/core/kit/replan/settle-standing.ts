import type { KitStage, Question } from '../kit.ts';
import type { Need } from '../planning/needs.ts';
import { isFact, isFree, isKept, putInto, takeFrom, type Draft } from './draft.ts';
import { fitOf, isAsking, minutesFor, spareMinutes } from './stage-room.ts';

/** Where facts are verified, in this order: the first call, an interview always held, whatever else asks. */
const factHomes = (stages: KitStage[]): KitStage[] => [
  ...stages.filter((stage) => stage.kind === 'screen'),
  ...stages.filter((stage) => stage.kind === 'interview' && !stage.optional),
  ...stages.filter(
    (stage) => (stage.kind === 'interview' && stage.optional) || stage.kind === 'assessment',
  ),
];

const factsOf = (stage: KitStage): Question[] => stage.questions.filter(isFact);
const minutesOf = (questions: Question[]): number =>
  questions.reduce((sum, one) => sum + one.minutes, 0);

/** Minutes of a stage that free questions could leave to others. */
const couldHold = (stage: KitStage): number =>
  minutesFor(stage) - minutesOf(stage.questions.filter((one) => !isFree(one)));

const settle = (draft: Draft, stage: KitStage, question: Question): void => {
  putInto(stage, question);
  if (spareMinutes(stage) < 0) draft.touched.add(stage.id);
};

/** Facts come first: they go to the call that is first now, where another call held them so far. */
const followOrder = (draft: Draft): void => {
  const [first] = factHomes(draft.stages);
  if (first?.kind !== 'screen') return;
  for (const stage of draft.stages) {
    const facts = factsOf(stage);
    if (stage === first || stage.kind !== 'screen' || minutesOf(facts) > couldHold(first)) continue;
    for (const fact of facts) {
      takeFrom(stage, fact);
      settle(draft, first, fact);
    }
  }
};

/** Facts for which a call has become too short go on to the next stage that has the time. */
const relieve = (draft: Draft): void => {
  for (const stage of draft.stages.filter((one) => draft.touched.has(one.id))) {
    for (const fact of factsOf(stage).reverse()) {
      if (couldHold(stage) >= 0) break;
      const next = factHomes(draft.stages).find(
        (one) => one !== stage && couldHold(one) >= fact.minutes,
      );
      if (!next) break;
      takeFrom(stage, fact);
      settle(draft, next, fact);
    }
  }
};

/** The stage that has most time for a question, by its interviewer's work where several have enough. */
const bestHome = (draft: Draft, question: Question, needs: Need[]): KitStage | null => {
  const need = needs.find((one) => one.competency.id === question.competency);
  const worth = (stage: KitStage): number =>
    Math.min(0, couldHold(stage) - question.minutes) * 100 +
    Math.min(0, spareMinutes(stage) - question.minutes) * 4 +
    (need ? 26 * fitOf(stage, need) : 0) +
    (stage.optional ? 0 : 20);
  const homes = draft.stages.filter(isAsking);
  const open = homes.length > 0 ? homes : draft.stages;
  return open.reduce<KitStage | null>(
    (best, one) => (best === null || worth(one) > worth(best) ? one : best),
    null,
  );
};

/**
 * Finds a place for what may not be lost: facts, and what a person edited, locked, placed or wrote, where
 * the stage it stood in is gone. Gives the questions for which there is no stage at all.
 */
export const settleStanding = (draft: Draft, needs: Need[]): Question[] => {
  const waiting = draft.homeless.filter((one) => isFact(one) || isKept(one));
  draft.homeless = draft.homeless.filter((one) => !waiting.includes(one));
  const lost = waiting.filter((question) => {
    const homes = isFact(question) ? factHomes(draft.stages) : [];
    const home =
      homes.find((one) => couldHold(one) >= question.minutes) ??
      (isFact(question) ? null : bestHome(draft, question, needs));
    if (!home) return true;
    settle(draft, home, question);
    return false;
  });
  draft.homeless.push(...lost);
  followOrder(draft);
  relieve(draft);
  return lost;
};

/** Drops from changed stages what does not fit even when every free question is short; the least tied first. */
export const dropOverflow = (draft: Draft): void => {
  for (const stage of draft.stages) {
    if (!draft.touched.has(stage.id)) continue;
    while (spareMinutes(stage) < 0) {
      const free = stage.questions.filter(isFree);
      const least = free.reduce<Question | null>(
        (best, one) => (best === null || one.items.length < best.items.length ? one : best),
        null,
      );
      if (!least) break;
      takeFrom(stage, least);
      draft.homeless.push(least);
    }
  }
};
