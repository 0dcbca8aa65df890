import { fail, ok, type Result } from '../result.ts';
import type { KitCommand, SingleCommand } from './kit-command.ts';
import type { Kit, KitStage, Question } from './kit.ts';
import { functionsOfStage } from './planning/stages.ts';
import { refreshKit } from './refresh.ts';
import { setItemCompetency } from './set-item-competency.ts';
import { rewordStages } from './word-stages.ts';

type Applied = Result<{ kit: Kit; inverse: KitCommand }, string>;
type Changed = Result<{ kit: Kit; inverse: SingleCommand }, string>;

/** Fields whose change means that a person put the question in their own words. */
const wording = ['text', 'probes', 'anchors', 'backup'] as const;

const insert = <T>(list: T[], index: number, one: T): T[] => [
  ...list.slice(0, index),
  one,
  ...list.slice(index),
];

const at = (
  kit: Kit,
  id: string,
): { stage: KitStage; index: number; question: Question } | null => {
  for (const stage of kit.stages) {
    const index = stage.questions.findIndex((question) => question.id === id);
    const question = stage.questions[index];
    if (question) return { stage, index, question };
  }
  return null;
};

const withStage = (kit: Kit, id: string, change: (stage: KitStage) => KitStage): Kit => ({
  ...kit,
  stages: kit.stages.map((stage) => (stage.id === id ? change(stage) : stage)),
});

const withQuestions = (kit: Kit, stage: string, change: (list: Question[]) => Question[]): Kit =>
  withStage(kit, stage, (one) => ({ ...one, questions: change(one.questions) }));

const done = (kit: Kit, inverse: SingleCommand): Changed => ok({ kit, inverse });

/** The old values of the fields that a change touches. */
const before = <T extends object>(old: T, change: Partial<T>): Partial<T> =>
  Object.fromEntries(Object.keys(change).map((key) => [key, old[key as keyof T]])) as Partial<T>;

const noQuestion = (id: string): Changed => fail(`The kit has no question "${id}".`);
const noStage = (id: string): Changed => fail(`The kit has no stage "${id}".`);

const editQuestion = (kit: Kit, command: SingleCommand & { do: 'edit-question' }): Changed => {
  const found = at(kit, command.question);
  if (!found) return noQuestion(command.question);
  const reworded = wording.some((field) => command.change[field] !== undefined);
  const change = { ...(reworded ? { edited: true } : {}), ...command.change } as Partial<Question>;
  return done(
    withQuestions(kit, found.stage.id, (list) =>
      list.map((one) => (one.id === command.question ? { ...one, ...change } : one)),
    ),
    { do: 'edit-question', question: command.question, change: before(found.question, change) },
  );
};

const addQuestion = (kit: Kit, command: SingleCommand & { do: 'add-question' }): Changed => {
  if (!kit.stages.some((stage) => stage.id === command.stage)) return noStage(command.stage);
  if (at(kit, command.question.id))
    return fail(`The kit already has the question "${command.question.id}".`);
  const { competency } = command;
  const isNew = competency && !kit.competencies.some(({ id }) => id === competency.id);
  const owner = isNew ? { ...kit, competencies: [...kit.competencies, competency] } : kit;
  return done(
    withQuestions(owner, command.stage, (list) => insert(list, command.index, command.question)),
    {
      do: 'remove-question',
      question: command.question.id,
      ...(isNew && { competency: competency.id }),
    },
  );
};

const removeQuestion = (kit: Kit, command: KitCommand & { do: 'remove-question' }): Changed => {
  const { question: id } = command;
  const found = at(kit, id);
  if (!found) return noQuestion(id);
  const competency = kit.competencies.find((one) => one.id === command.competency);
  const rest = { ...kit, competencies: kit.competencies.filter((one) => one !== competency) };
  return done(
    withQuestions(rest, found.stage.id, (list) => list.filter((one) => one.id !== id)),
    {
      do: 'add-question',
      stage: found.stage.id,
      index: found.index,
      question: found.question,
      ...(competency && { competency }),
    },
  );
};

const replaceQuestion = (
  kit: Kit,
  command: SingleCommand & { do: 'replace-question' },
): Changed => {
  const found = at(kit, command.question);
  if (!found) return noQuestion(command.question);
  if (command.by.id !== command.question && at(kit, command.by.id))
    return fail(`The kit already has the question "${command.by.id}".`);
  return done(
    withQuestions(kit, found.stage.id, (list) =>
      list.map((one) => (one.id === command.question ? command.by : one)),
    ),
    { do: 'replace-question', question: command.by.id, by: found.question },
  );
};

const moveQuestion = (kit: Kit, command: SingleCommand & { do: 'move-question' }): Changed => {
  const found = at(kit, command.question);
  if (!found) return noQuestion(command.question);
  if (!kit.stages.some((stage) => stage.id === command.stage)) return noStage(command.stage);
  const without = withQuestions(kit, found.stage.id, (list) =>
    list.filter((one) => one.id !== command.question),
  );
  const { placed } = command;
  const { placed: wasPlaced, ...question } = found.question;
  const keep = placed ?? wasPlaced;
  const moved: Question = keep === true ? { ...question, placed: true } : question;
  return done(
    withQuestions(without, command.stage, (list) => insert(list, command.index, moved)),
    {
      do: 'move-question',
      question: command.question,
      stage: found.stage.id,
      index: found.index,
      ...(placed === undefined ? {} : { placed: wasPlaced ?? false }),
    },
  );
};

const editStage = (kit: Kit, command: SingleCommand & { do: 'edit-stage' }): Changed => {
  const stage = kit.stages.find((one) => one.id === command.stage);
  if (!stage) return noStage(command.stage);
  const assumed = command.change.minutes === undefined ? {} : { minutesAssumed: false };
  const { interviewers } = command.change;
  const judging =
    interviewers === undefined
      ? {}
      : { functions: functionsOfStage({ ...stage, interviewers }, kit.role.title) };
  const change = { ...assumed, ...judging, ...command.change } as Partial<KitStage>;
  return done(
    withStage(kit, command.stage, (one) => ({ ...one, ...change })),
    { do: 'edit-stage', stage: command.stage, change: before(stage, change) },
  );
};

const addStage = (kit: Kit, command: SingleCommand & { do: 'add-stage' }): Changed => {
  if (kit.stages.some((one) => one.id === command.stage.id))
    return fail(`The kit already has the stage "${command.stage.id}".`);
  return done(
    { ...kit, stages: insert(kit.stages, command.index, command.stage) },
    { do: 'remove-stage', stage: command.stage.id },
  );
};

const removeStage = (kit: Kit, id: string): Changed => {
  const index = kit.stages.findIndex((one) => one.id === id);
  const stage = kit.stages[index];
  if (!stage) return noStage(id);
  return done(
    { ...kit, stages: kit.stages.filter((one) => one.id !== id) },
    { do: 'add-stage', index, stage },
  );
};

const moveStage = (kit: Kit, command: SingleCommand & { do: 'move-stage' }): Changed => {
  const index = kit.stages.findIndex((one) => one.id === command.stage);
  const stage = kit.stages[index];
  if (!stage) return noStage(command.stage);
  const rest = kit.stages.filter((one) => one.id !== command.stage);
  return done(
    { ...kit, stages: insert(rest, command.index, stage) },
    { do: 'move-stage', stage: command.stage, index },
  );
};

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
