import { ok, type Result } from '../result.ts';
import {
  addQuestion,
  editQuestion,
  moveQuestion,
  removeQuestion,
  replaceQuestion,
} from './change-questions.ts';
import { addStage, editStage, moveStage, removeStage } from './change-stages.ts';
import { done, withStage, type Changed } from './changed-kit.ts';
import type { KitCommand, SingleCommand } from './kit-command.ts';
import type { Kit } from './kit.ts';
import { refreshKit } from './refresh.ts';
import { setItemCompetency } from './set-item-competency.ts';
import { rewordStages } from './word-stages.ts';

type Applied = Result<{ kit: Kit; inverse: KitCommand }, string>;

/** The kit's gaps with other reasons; the inverse gives the old ones. */
const giveReasons = (kit: Kit, command: SingleCommand & { do: 'give-reasons' }): Changed => {
  const given = new Map(command.reasons.map((one) => [one.item, one.reason]));
  const { uncovered } = kit.coverage;
  return done(
    {
      ...kit,
      coverage: {
        uncovered: uncovered.map((one) => ({ ...one, reason: given.get(one.item) ?? one.reason })),
      },
    },
    { do: 'give-reasons', reasons: uncovered.filter((one) => given.has(one.item)) },
  );
};

const change = (kit: Kit, command: SingleCommand): Changed => {
  switch (command.do) {
    case 'edit-question':
      return editQuestion(kit, command);
    case 'add-question':
      return addQuestion(kit, command);
    case 'remove-question':
      return removeQuestion(kit, command);
    case 'replace-question':
      return replaceQuestion(kit, command);
    case 'move-question':
      return moveQuestion(kit, command);
    case 'edit-stage':
      return editStage(kit, command);
    case 'add-stage':
      return addStage(kit, command);
    case 'remove-stage':
      return removeStage(kit, command.stage);
    case 'move-stage':
      return moveStage(kit, command);
    case 'give-reasons':
      return giveReasons(kit, command);
    case 'set-item-competency':
      return setItemCompetency(kit, command);
  }
};

/** Reasons can only be given for gaps that are there, so the kit follows before they are. */
const changeInTurn = (kit: Kit, command: SingleCommand): Changed =>
  change(command.do === 'give-reasons' ? refreshKit(kit) : kit, command);

/** All changes in order, or the first failure. The inverse ends with the reasons as they were. */
const changeAll = (kit: Kit, commands: SingleCommand[]): Applied => {
  let now = kit;
  const inverses: SingleCommand[] = [];
  for (const command of commands) {
    const changed = changeInTurn(now, command);
    if (!changed.ok) return changed;
    now = changed.value.kit;
    inverses.unshift(changed.value.inverse);
  }
  const reasons = kit.coverage.uncovered;
  return ok({
    kit: now,
    inverse: { do: 'several', commands: [...inverses, { do: 'give-reasons', reasons }] },
  });
};

/** Commands that give every stage the words it has; the inverse of several changes ends with them. */
const wordsOf = (kit: Kit): SingleCommand[] =>
  kit.stages.map(({ id, purpose, opening, closing }) => ({
    do: 'edit-stage',
    stage: id,
    change: { purpose, opening, closing },
  }));

/** Words that were given outright stay, even where they are what the app would have said before. */
const withGivenWords = (kit: Kit, commands: SingleCommand[]): Kit =>
  commands.reduce((now, command) => {
    if (command.do !== 'edit-stage') return now;
    const { purpose, opening, closing } = command.change;
    return withStage(now, command.stage, (stage) => ({
      ...stage,
      purpose: purpose ?? stage.purpose,
      opening: opening ?? stage.opening,
      closing: closing ?? stage.closing,
    }));
  }, kit);

/** The kit after changes, with nothing worked out that follows from them: for plans under way. */
export const changeOnly = (kit: Kit, commands: SingleCommand[]): Result<Kit, string> => {
  const changed = changeAll(kit, commands);
  return changed.ok ? ok(changed.value.kit) : changed;
};

/**
 * The kit after a change, with the command that takes the change back. What follows from it (timeline,
 * focus, coverage, warnings, and the stages' words where nobody edited them) is worked out anew, once for
 * changes that are one. Fails with a sentence where the command names something that the kit does not hold.
 */
export const applyCommand = (kit: Kit, command: KitCommand): Applied => {
  const applied: Applied =
    command.do === 'several' ? changeAll(kit, command.commands) : change(kit, command);
  if (!applied.ok) return applied;
  const { kit: changed, inverse } = applied.value;
  const reworded = rewordStages(kit, refreshKit(changed));
  if (command.do !== 'several' || inverse.do !== 'several') return ok({ kit: reworded, inverse });
  return ok({
    kit: withGivenWords(reworded, command.commands),
    inverse: { do: 'several', commands: [...inverse.commands, ...wordsOf(kit)] },
  });
};
