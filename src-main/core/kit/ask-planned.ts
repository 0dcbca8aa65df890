import type { Band } from '../competency/band.ts';
import type { LibraryQuestion } from '../competency/competency.ts';
import type { Asked } from './assign-lines.ts';
import type { KitStage, Question } from './kit.ts';
import {
  chooseQuestion,
  questionsFor,
  recordChoice,
  type Chosen,
  type Form,
} from './planning/choose-questions.ts';
import { isLastResort, type Need } from './planning/needs.ts';
import type { Plan } from './planning/plan-types.ts';
import { lineToRead, taskPhrase, topicPhrase } from './wording/task-phrase.ts';
import { noSlots, questionId, wordQuestion } from './wording/word-question.ts';

/** What a kit is asked for: the band, the question set, the field that the specialty names. */
export interface Context {
  band: Band;
  form: Form;
  field: string | null;
  /** People report to whoever holds the role. */
  leads: boolean;
}

/** How many of a role's own lines are asked about at most: more would push out what is known better. */
const mostOwn = 6;

/** How many different questions there are for a need. */
export const supplyOf = (need: Need, context: Context): number =>
  isLastResort(need.competency)
    ? Math.min(need.items.length, mostOwn)
    : questionsFor(need.competency, context.band, context.form).length;

/** A question of last resort carries a line's own words, so each line brings its own. */
const askOwn = (need: Need, nth: number, context: Context): Question | null => {
  const line = need.items[nth];
  const half = need.competency.questions
    .filter((one) => one.bands.includes(context.band))
    .filter((_one, index) => (index % 2 === 0) === (context.form === 'A'));
  const base = half[nth % half.length];
  if (!line || !base) return null;
  const worded = wordQuestion(need.competency, base, context.band, {
    ...noSlots,
    task: taskPhrase(line.item.text),
    topic: topicPhrase(line.item.text),
    line: lineToRead(line.item.text),
  });
  return { ...worded, id: `${worded.id}--${line.item.id}`, items: [line.item.id] };
};

/** The library's best question for a need in a stage, or null where none is left. */
export const askLibrary = (
  need: Need,
  stage: KitStage,
  chosen: Chosen,
  context: Context,
): Question | null => {
  const idOf = (one: LibraryQuestion): string => questionId(need.competency.id, one.id);
  const base = chooseQuestion(
    questionsFor(need.competency, context.band, context.form),
    idOf,
    chosen,
    {
      kind: stage.kind,
      band: context.band,
      field: context.field,
      lines: need.items.map(({ item }) => item.text),
    },
  );
  if (!base) return null;
  recordChoice(chosen, idOf(base), base);
  return wordQuestion(need.competency, base, context.band, { ...noSlots, field: context.field });
};

/** Puts the plan's questions into the stages; gives back what was asked for each need. */
export const askPlanned = (
  stages: KitStage[],
  needs: Need[],
  plan: Plan,
  chosen: Chosen,
  context: Context,
): Map<Need, Asked[]> => {
  const asked = new Map<Need, Asked[]>();
  const ask = (need: Need, stage: KitStage): void => {
    const before = asked.get(need) ?? [];
    const question = isLastResort(need.competency)
      ? askOwn(need, before.length, context)
      : askLibrary(need, stage, chosen, context);
    if (!question) return;
    stage.questions.push(question);
    asked.set(need, [...before, { question, optional: stage.optional }]);
  };
  // Stages that are always held choose first: they get the questions that suit the lines best.
  const order = stages
    .map((stage, row) => ({ stage, row }))
    .sort((a, b) => Number(a.stage.optional) - Number(b.stage.optional) || a.row - b.row);
  for (const { stage, row } of order) {
    chosen.types = new Map();
    needs.forEach((need, at) => {
      for (let nth = 0; nth < (plan[row]?.[at] ?? 0); nth += 1) ask(need, stage);
    });
  }
  return asked;
};
