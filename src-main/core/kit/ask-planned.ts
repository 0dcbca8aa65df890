import type { Band } from '../competency/band.ts';
import type { LibraryQuestion } from '../competency/competency.ts';
import { overlap } from '../text/words.ts';
import type { Asked } from './assign-lines.ts';
import type { KitStage, Question } from './kit.ts';
import {
  asksForStory,
  chooseQuestion,
  questionsFor,
  recordChoice,
  type Chosen,
  type Form,
} from './planning/choose-questions.ts';
import { isLastResort, type Need } from './planning/needs.ts';
import type { Plan } from './planning/plan-types.ts';
import { debriefQuestion } from './wording/debrief.ts';
import { asksForKnowledge } from './wording/knowledge-line.ts';
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

type Line = Need['items'][number];

/** From this overlap of meaning two questions sound the same. */
const near = 0.6;

/** "leading projects" or "the market" is no tool or method that somebody could do without. */
const noMethod = /^(?:an?|the|both|your|our|\p{L}+ing)\b/iu;

/** Whether a question can be asked with what a line gives. */
const suitsLine = (question: LibraryQuestion, topic: string | null): boolean =>
  question.type !== 'situational' || topic === null || !noMethod.test(topic);

/** A questionnaire is an interview in writing. */
const isWritten = (stage: KitStage): boolean =>
  /questionnaire|written (?:questions|interview)/iu.test(stage.title);

/** Somebody does work there that can be talked about. */
export const hasExercise = (stage: KitStage): boolean =>
  stage.kind === 'assessment' && !isWritten(stage);

/**
 * A question of last resort about a line of the page, in the line's own words.
 * @param nth how many lines were asked about before it, so that few questions open alike
 * @param before texts that it should not sound like
 */
export const askLine = (
  need: Need,
  line: Line,
  nth: number,
  stage: KitStage,
  before: string[],
  context: Context,
): Question | null => {
  const slots = {
    ...noSlots,
    task: taskPhrase(line.item.text),
    topic: topicPhrase(line.item.text),
    line: lineToRead(line.item.text),
  };
  const able = questionsFor(need.competency, context.band, context.form).filter((one) =>
    suitsLine(one, slots.topic),
  );
  // Knowledge is shown, experience is told; in an exercise everything is shown.
  const shown = stage.kind === 'assessment' || asksForKnowledge(line.item.text);
  const apt = able.filter((one) => asksForStory(one) !== shown);
  if (hasExercise(stage) && apt.length === 0)
    return debriefQuestion(need.competency, stage, line.item, context.band, nth);
  const picky = slots.topic !== null || hasExercise(stage);
  const from = picky && apt.length > 0 ? apt : able;
  // Two lines may differ by a word; then another question is taken, so that they do not sound the same.
  const turned = [...from.slice(nth % from.length), ...from.slice(0, nth % from.length), ...able];
  const words = turned.map((one) => wordQuestion(need.competency, one, context.band, slots));
  const worded =
    words.find((one) => !before.some((text) => overlap(text, one.text) >= near)) ?? words[0];
  if (!worded) return null;
  return { ...worded, id: `${worded.id}--${line.item.id}`, items: [line.item.id] };
};

/** A question of last resort carries a line's own words, so each line brings its own. */
const askOwn = (
  need: Need,
  stage: KitStage,
  before: Asked[],
  context: Context,
): Question | null => {
  const line = need.items[before.length];
  const texts = before.map(({ question }) => question.text);
  return line ? askLine(need, line, before.length, stage, texts, context) : null;
};

/** The line that a talk about an exercise should start from: a must-have that names a duty, each only once. */
const debriefLine = (need: Need, nth: number): Line | null => {
  const told = [...need.items].sort(
    (a, b) =>
      Number(a.item.niceToHave) - Number(b.item.niceToHave) ||
      Number(taskPhrase(b.item.text) !== null) - Number(taskPhrase(a.item.text) !== null),
  );
  return told[nth] ?? null;
};

const debrief = (need: Need, stage: KitStage, chosen: Chosen, context: Context): Question => {
  const nth = [...chosen.ids].filter((id) =>
    id.startsWith(`${need.competency.id}--debrief`),
  ).length;
  const line = debriefLine(need, nth)?.item ?? null;
  const question = debriefQuestion(need.competency, stage, line, context.band, nth);
  chosen.ids.add(question.id);
  return question;
};

/** Types of question in which somebody shows what they know instead of telling what they did. */
const showing = new Set<Question['type']>(['knowledge', 'situational', 'work-sample']);

/** Whether the next question of a need should let somebody show what they know. */
const wantsKnowledge = (need: Need, before: Asked[]): boolean => {
  const asking = need.items.filter(({ item }) => asksForKnowledge(item.text)).length;
  if (asking === 0) return false;
  const open = !before.some(({ question }) => showing.has(question.type));
  return asking * 2 >= need.items.length || (open && before.length > 0);
};

/**
 * The library's best question for a need in a stage, or null where none is left. In an exercise nobody is
 * asked for a story: where the library has nothing else, the exercise itself is talked about.
 */
export const askLibrary = (
  need: Need,
  stage: KitStage,
  before: Asked[],
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
      knowledge: wantsKnowledge(need, before),
      general: need.competency.kind === 'general',
      written: isWritten(stage),
    },
  );
  if (hasExercise(stage) && (!base || asksForStory(base)))
    return debrief(need, stage, chosen, context);
  if (!base) return null;
  recordChoice(chosen, idOf(base), base);
  return wordQuestion(need.competency, base, context.band, { ...noSlots, field: context.field });
};

/** Exercises choose first, for they need the work samples; then stages that are always held. */
const choosingOrder = (stage: KitStage): number =>
  stage.kind === 'assessment' ? 0 : stage.optional ? 2 : 1;

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
      ? askOwn(need, stage, before, context)
      : askLibrary(need, stage, before, chosen, context);
    if (!question) return;
    stage.questions.push(question);
    asked.set(need, [...before, { question, optional: stage.optional }]);
  };
  const order = stages
    .map((stage, row) => ({ stage, row }))
    .sort((a, b) => choosingOrder(a.stage) - choosingOrder(b.stage) || a.row - b.row);
  for (const { stage, row } of order) {
    chosen.types = new Map();
    needs.forEach((need, at) => {
      for (let nth = 0; nth < (plan[row]?.[at] ?? 0); nth += 1) ask(need, stage);
    });
  }
  return asked;
};
