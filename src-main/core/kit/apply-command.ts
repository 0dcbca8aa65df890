import { fail, ok, type Result } from '../result.ts';
import type { KitCommand } from './kit-command.ts';
import type { Kit, KitStage, Question } from './kit.ts';
import { refreshKit } from './refresh.ts';
import { rewordStages } from './word-stages.ts';

type Applied = Result<{ kit: Kit; inverse: KitCommand }, string>;

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

const done = (kit: Kit, inverse: KitCommand): Applied => ok({ kit: refreshKit(kit), inverse });

/** The old values of the fields that a change touches. */
const before = <T extends object>(old: T, change: Partial<T>): Partial<T> =>
  Object.fromEntries(Object.keys(change).map((key) => [key, old[key as keyof T]])) as Partial<T>;

const noQuestion = (id: string): Applied => fail(`The kit has no question "${id}".`);
const noStage = (id: string): Applied => fail(`The kit has no stage "${id}".`);

const editQuestion = (kit: Kit, command: KitCommand & { do: 'edit-question' }): Applied => {
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

const addQuestion = (kit: Kit, command: KitCommand & { do: 'add-question' }): Applied => {
  if (!kit.stages.some((stage) => stage.id === command.stage)) return noStage(command.stage);
  if (at(kit, command.question.id))
    return fail(`The kit already has the question "${command.question.id}".`);
  return done(
    withQuestions(kit, command.stage, (list) => insert(list, command.index, command.question)),
    { do: 'remove-question', question: command.question.id },
  );
};

const removeQuestion = (kit: Kit, id: string): Applied => {
  const found = at(kit, id);
  if (!found) return noQuestion(id);
  return done(
    withQuestions(kit, found.stage.id, (list) => list.filter((one) => one.id !== id)),
    { do: 'add-question', stage: found.stage.id, index: found.index, question: found.question },
  );
};

const replaceQuestion = (kit: Kit, command: KitCommand & { do: 'replace-question' }): Applied => {
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

const moveQuestion = (kit: Kit, command: KitCommand & { do: 'move-question' }): Applied => {
  const found = at(kit, command.question);
  if (!found) return noQuestion(command.question);
  if (!kit.stages.some((stage) => stage.id === command.stage)) return noStage(command.stage);
  const without = withQuestions(kit, found.stage.id, (list) =>
    list.filter((one) => one.id !== command.question),
  );
  return done(
    withQuestions(without, command.stage, (list) => insert(list, command.index, found.question)),
    {
      do: 'move-question',
      question: command.question,
      stage: found.stage.id,
      index: found.index,
    },
  );
};

const editStage = (kit: Kit, command: KitCommand & { do: 'edit-stage' }): Applied => {
  const stage = kit.stages.find((one) => one.id === command.stage);
  if (!stage) return noStage(command.stage);
  const assumed = command.change.minutes === undefined ? {} : { minutesAssumed: false };
  const change = { ...assumed, ...command.change } as Partial<KitStage>;
  return done(
    withStage(kit, command.stage, (one) => ({ ...one, ...change })),
    { do: 'edit-stage', stage: command.stage, change: before(stage, change) },
  );
};

const addStage = (kit: Kit, command: KitCommand & { do: 'add-stage' }): Applied => {
  if (kit.stages.some((one) => one.id === command.stage.id))
    return fail(`The kit already has the stage "${command.stage.id}".`);
  return done(
    { ...kit, stages: insert(kit.stages, command.index, command.stage) },
    { do: 'remove-stage', stage: command.stage.id },
  );
};

const removeStage = (kit: Kit, id: string): Applied => {
  const index = kit.stages.findIndex((one) => one.id === id);
  const stage = kit.stages[index];
  if (!stage) return noStage(id);
  return done(
    { ...kit, stages: kit.stages.filter((one) => one.id !== id) },
    { do: 'add-stage', index, stage },
  );
};

const moveStage = (kit: Kit, command: KitCommand & { do: 'move-stage' }): Applied => {
  const index = kit.stages.findIndex((one) => one.id === command.stage);
  const stage = kit.stages[index];
  if (!stage) return noStage(command.stage);
  const rest = kit.stages.filter((one) => one.id !== command.stage);
  return done(
    { ...kit, stages: insert(rest, command.index, stage) },
    { do: 'move-stage', stage: command.stage, index },
  );
};

const change = (kit: Kit, command: KitCommand): Applied => {
  switch (command.do) {
    case 'edit-question':
      return editQuestion(kit, command);
    case 'add-question':
      return addQuestion(kit, command);
    case 'remove-question':
      return removeQuestion(kit, command.question);
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
  }
};

/**
 * The kit after a change, with the command that takes the change back. What follows from it (timeline,
 * focus, coverage, warnings, and the stages' words where nobody edited them) is worked out anew. Fails
 * with a sentence where the command names something that the kit does not hold.
 */
export const applyCommand = (kit: Kit, command: KitCommand): Applied => {
  const applied = change(kit, command);
  return applied.ok ? ok({ ...applied.value, kit: rewordStages(kit, applied.value.kit) }) : applied;
};
