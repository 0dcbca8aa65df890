import type { SingleCommand } from '../../../src-main/core/kit/kit-command.ts';
import type { KitStage, Question } from '../../../src-main/core/kit/kit.ts';
import { announce } from '../../state/announcement-store.ts';
import { changeKit } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { focusSoon, questionFieldId } from '../../state/view-store.ts';
import { addQuestionId } from './question-changes.ts';
import { forgetSelection } from './selection-store.ts';
import { questionWords } from './words.ts';

const { did, said } = questionWords;

/** Several changes in one step, with what was typed before them. */
function changeTogether(name: string, commands: SingleCommand[]): boolean {
  flushPendingEdits();
  return changeKit({ name, command: { do: 'several', commands } });
}

/** Element that takes the keyboard when questions leave a stage: what stands behind them, or before. */
function beside(stage: KitStage, leaving: readonly Question[]): string {
  const going = new Set(leaving.map(({ id }) => id));
  const at = stage.questions.findLastIndex(({ id }) => going.has(id));
  const rest = stage.questions.filter(({ id }) => !going.has(id));
  const next = stage.questions.slice(at + 1)[0] ?? rest.at(-1);
  return next ? questionFieldId(next.id) : addQuestionId;
}

/** Moves questions to the end of another stage, in their order. */
export function moveTogether(
  stage: KitStage,
  questions: readonly Question[],
  target: KitStage,
): void {
  const next = beside(stage, questions);
  const commands = questions.map((question, index): SingleCommand => ({
    do: 'move-question',
    question: question.id,
    stage: target.id,
    index: target.questions.length + index,
    placed: true,
  }));
  if (!changeTogether(did.moveSome(questions.length), commands)) return;
  forgetSelection();
  announce(said.movedSome(questions.length, target.title));
  focusSoon(next);
}

/** Locks or unlocks questions; they stay selected. */
export function lockTogether(questions: readonly Question[], locked: boolean): void {
  const open = questions.filter((question) => question.locked !== locked);
  const commands = open.map(({ id }): SingleCommand => ({
    do: 'edit-question',
    question: id,
    change: { locked },
  }));
  const name = locked ? did.lockSome : did.unlockSome;
  if (changeTogether(name(open.length), commands))
    announce((locked ? said.lockedSome : said.unlockedSome)(open.length));
}

export function removeTogether(stage: KitStage, questions: readonly Question[]): void {
  const next = beside(stage, questions);
  const commands = questions.map(({ id }): SingleCommand => ({
    do: 'remove-question',
    question: id,
  }));
  if (!changeTogether(did.removeSome(questions.length), commands)) return;
  forgetSelection();
  announce(said.removedSome(questions.length));
  focusSoon(next);
}
