import type { KitStage } from './kit.ts';
import { isRated } from './stage-order.ts';
import { frameOf } from './stage-time.ts';
import { checklistOf, closingOf, openingOf, purposeOf, type StageFacts } from './stage-words.ts';

/** Gives every stage its purpose, its opening and closing words and its checklist. */
export const wordStages = (stages: KitStage[], names: Map<string, string>): void => {
  stages.forEach((stage, at) => {
    const focus = stage.questions
      .filter(isRated)
      .map((question) => names.get(question.competency ?? '') ?? '')
      .filter((name) => name !== '');
    const facts: StageFacts = {
      ...stage,
      focus: [...new Set(focus)],
      questions: stage.questions.length,
    };
    const next = stages.slice(at + 1).find((one) => one.kind !== 'offer' && !one.optional);
    stage.purpose = purposeOf(facts);
    stage.opening = openingOf(facts, frameOf(stage.kind, stage.minutes).candidate);
    stage.closing = closingOf(stage.kind, next?.title ?? null);
    stage.checklist = checklistOf(stage.kind);
  });
};
