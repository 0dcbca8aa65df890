import { fail } from '../result.ts';
import { before, done, insert, noStage, withStage, type Changed } from './changed-kit.ts';
import type { SingleCommand } from './kit-command.ts';
import type { Kit, KitStage, Question } from './kit.ts';

/** Fields whose change means that a person put the question in their own words. */
const wording = ['text', 'probes', 'anchors', 'backup'] as const;

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

const withQuestions = (kit: Kit, stage: string, change: (list: Question[]) => Question[]): Kit =>
  withStage(kit, stage, (one) => ({ ...one, questions: change(one.questions) }));

const noQuestion = (id: string): Changed => fail(`The kit has no question "${id}".`);

export const editQuestion = (
  kit: Kit,
  command: SingleCommand & { do: 'edit-question' },
): Changed => {
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

export const addQuestion = (kit: Kit, command: SingleCommand & { do: 'add-question' }): Changed => {
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

export const removeQuestion = (
  kit: Kit,
  command: SingleCommand & { do: 'remove-question' },
): Changed => {
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

export const replaceQuestion = (
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

export const moveQuestion = (
  kit: Kit,
  command: SingleCommand & { do: 'move-question' },
): Changed => {
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
