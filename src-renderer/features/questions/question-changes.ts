import type { KitCommand } from '../../../src-main/core/kit/kit-command.ts';
import type { Kit, KitCompetency, KitStage, Question } from '../../../src-main/core/kit/kit.ts';
import { questionLabel } from '../../../src-main/core/kit/stage-order.ts';
import { announce } from '../../state/announcement-store.ts';
import { changeKit, useKitStore } from '../../state/kit-store.ts';
import { focusSoon, questionFieldId, show } from '../../state/view-store.ts';
import { questionWords } from './words.ts';

type QuestionChange = Extract<KitCommand, { do: 'edit-question' }>['change'];
type StageChange = Extract<KitCommand, { do: 'edit-stage' }>['change'];

const { did, said } = questionWords;

const currentKit = (): Kit | undefined => useKitStore.getState().open?.history.kit;

/** The stage that a question stands in now. */
export const stageOf = (question: string): KitStage | undefined =>
  currentKit()?.stages.find(({ questions }) => questions.some(({ id }) => id === question));

const labelOf = (id: string): string => {
  const kit = currentKit();
  return kit ? questionLabel(kit, id) : '';
};

/** Changes fields of a question; words typed in one go into the same `field` are one step. */
export function editQuestion(
  question: Question,
  name: string,
  change: QuestionChange,
  field?: string,
): void {
  changeKit({
    name,
    command: { do: 'edit-question', question: question.id, change },
    ...(field !== undefined && { mergeKey: `${question.id}/${field}` }),
  });
}

/** Changes words of a stage. */
export function editStage(stage: KitStage, name: string, change: StageChange, field: string): void {
  changeKit({
    name,
    command: { do: 'edit-stage', stage: stage.id, change },
    mergeKey: `${stage.id}/${field}`,
  });
}

export function setLocked(question: Question, locked: boolean): void {
  editQuestion(question, locked ? did.lock : did.unlock, { locked });
  announce((locked ? said.locked : said.unlocked)(labelOf(question.id)));
}

/**
 * Puts another question in a question's place; it keeps the place's id, so that links to it hold.
 * @param sentence what to say of it
 */
export function swapQuestion(question: Question, by: Question, sentence?: string): void {
  const command = {
    do: 'replace-question',
    question: question.id,
    // What the interviewer is told holds for whatever is asked in this place.
    by: {
      ...by,
      id: question.id,
      placed: true,
      ...(question.note !== undefined && { note: question.note }),
    },
  } as const;
  if (!changeKit({ name: did.swap, command })) return;
  announce(sentence ?? said.swapped(labelOf(question.id)));
  focusSoon(questionFieldId(question.id));
}

/** Moves a question within its stage: -1 up, 1 down. */
export function nudgeQuestion(stage: KitStage, question: Question, by: 1 | -1): void {
  const index = stage.questions.findIndex((one) => one.id === question.id) + by;
  if (index < 0 || index >= stage.questions.length) return;
  moveQuestion(question, stage.id, index);
  focusSoon(questionFieldId(question.id));
}

/**
 * Moves a question to a place (counted from 0) in a stage.
 * @param title of the stage, where it is to be said
 */
export function moveQuestion(
  question: Question,
  stage: string,
  index: number,
  title?: string,
): void {
  const command = {
    do: 'move-question',
    question: question.id,
    stage,
    index,
    placed: true,
  } as const;
  if (changeKit({ name: did.move, command })) announce(said.moved(labelOf(question.id), title));
}

/** Moves a question to the end of another stage; the keyboard stays where it was. */
export function sendToStage(stage: KitStage, question: Question, target: KitStage): void {
  const next = neighbour(stage, question);
  moveQuestion(question, target.id, target.questions.length);
  focusSoon(next);
}

/** Moves a question into the stage before (-1) or after (1) its own, and goes with it. */
export function sendOneStage(stage: KitStage, question: Question, by: 1 | -1): void {
  const all = currentKit()?.stages ?? [];
  const stages = all.filter(({ id, kind }) => kind !== 'offer' || id === stage.id);
  const target = stages[stages.findIndex((one) => one.id === stage.id) + by];
  if (!target) {
    announce(by === 1 ? said.lastStage : said.firstStage);
    return;
  }
  moveQuestion(question, target.id, by === 1 ? 0 : target.questions.length, target.title);
  show({ tab: 'questions', stage: target.id });
  focusSoon(questionFieldId(question.id));
}

export function removeQuestion(stage: KitStage, question: Question): void {
  const label = labelOf(question.id);
  const next = neighbour(stage, question);
  if (!changeKit({ name: did.remove, command: { do: 'remove-question', question: question.id } }))
    return;
  announce(said.removed(label));
  focusSoon(next);
}

export const addQuestionId = 'add-question';

/** Puts the keyboard into a question, or, where it has gone, to where one is added. */
export function focusQuestion(id: string): void {
  focusSoon(labelOf(id) === '' ? addQuestionId : questionFieldId(id));
}

/** Element that takes the keyboard when a question leaves the stage. */
function neighbour(stage: KitStage, question: Question): string {
  const at = stage.questions.findIndex((one) => one.id === question.id);
  const next = stage.questions[at + 1] ?? stage.questions[at - 1];
  return next ? questionFieldId(next.id) : addQuestionId;
}

/**
 * Adds a question at the end of a stage and puts the keyboard into it.
 * @param competency what it judges, where the kit does not have that yet
 */
export function addQuestion(
  stage: KitStage,
  question: Question,
  competency: KitCompetency | null = null,
): void {
  const taken = currentKit()?.stages.some((one) =>
    one.questions.some(({ id }) => id === question.id),
  );
  // The same question of the bank may be asked in two stages; each has an id of its own.
  const added = taken ? { ...question, id: `${question.id}--${crypto.randomUUID()}` } : question;
  const command: KitCommand = {
    do: 'add-question',
    stage: stage.id,
    index: stage.questions.length,
    question: { ...added, placed: true },
    ...(competency && { competency }),
  };
  if (!changeKit({ name: did.add, command })) return;
  announce(said.added(labelOf(added.id)));
  focusSoon(questionFieldId(added.id));
}
