import type { Kit, KitStage } from './kit.ts';
import { isRated } from './stage-order.ts';
import { frameOf } from './stage-time.ts';
import { checklistOf, closingOf, openingOf, purposeOf, type StageFacts } from './stage-words.ts';

type Words = Pick<KitStage, 'purpose' | 'opening' | 'closing' | 'checklist'>;

/** What the app says of a stage as long as nobody says it in other words. */
const wordsOf = (stages: KitStage[], at: number, names: Map<string, string>): Words | null => {
  const stage = stages[at];
  if (!stage) return null;
  const focus = stage.questions
    .filter(
      (question) => isRated(question) && question.competency?.startsWith('role-specific-') !== true,
    )
    .map((question) => names.get(question.competency ?? '') ?? '')
    .filter((name) => name !== '');
  const facts: StageFacts = {
    ...stage,
    focus: [...new Set(focus)],
    questions: stage.questions.length,
  };
  const later = stages.slice(at + 1).filter((one) => one.kind !== 'offer');
  const next = {
    stage: later.find((one) => !one.optional && one.kind !== 'reference') ?? null,
    maybe: later.length > 0,
  };
  return {
    purpose: purposeOf(facts),
    opening: openingOf(facts, frameOf(stage.kind, stage.minutes).candidate),
    closing: closingOf(stage.kind, next),
    checklist: checklistOf(stage.kind),
  };
};

/** Gives every stage its purpose, its opening and closing words and its checklist. */
export const wordStages = (stages: KitStage[], names: Map<string, string>): void => {
  stages.forEach((stage, at) => {
    Object.assign(stage, wordsOf(stages, at, names));
  });
};

const namesIn = ({ competencies }: Kit): Map<string, string> =>
  new Map(competencies.map(({ id, name }) => [id, name]));

/**
 * After a change of the plan: words that nobody edited follow it (minutes, number of questions, what
 * comes next); words that a person wrote stay. A stage's words were not edited where they are those
 * that the kit before the change gives.
 */
export const rewordStages = (before: Kit, after: Kit): Kit => {
  const oldNames = namesIn(before);
  const names = namesIn(after);
  const stages = after.stages.map((stage, at) => {
    const was = before.stages.findIndex((one) => one.id === stage.id);
    const old = wordsOf(before.stages, was, oldNames);
    const fresh = wordsOf(after.stages, at, names);
    if (!old || !fresh) return stage;
    return {
      ...stage,
      purpose: stage.purpose === old.purpose ? fresh.purpose : stage.purpose,
      opening: stage.opening === old.opening ? fresh.opening : stage.opening,
      closing: stage.closing === old.closing ? fresh.closing : stage.closing,
    };
  });
  return { ...after, stages };
};
