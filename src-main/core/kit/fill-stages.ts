import type { Band } from '../competency/band.ts';
import type { Competency } from '../competency/competency.ts';
import { assignLines, type Asked } from './assign-lines.ts';
import type { KitCompetency, KitStage, Question } from './kit.ts';
import {
  chooseQuestion,
  questionsFor,
  recordChoice,
  type Chosen,
  type Form,
} from './planning/choose-questions.ts';
import { ownTask, ownTopic, type Need } from './planning/needs.ts';
import { makePlan, type Plan, type PlanStage } from './planning/plan.ts';
import { frameOf, shareMinutes } from './stage-time.ts';
import { checklistOf, closingOf, openingOf, purposeOf, type StageFacts } from './stage-words.ts';
import { factQuestions, practicalQuestion, type Fact } from './wording/fact-questions.ts';
import { withLeadIn } from './wording/lead-in.ts';
import { referenceQuestions } from './wording/reference-questions.ts';
import { taskPhrase, topicPhrase } from './wording/task-phrase.ts';
import { noSlots, questionId, wordQuestion } from './wording/word-question.ts';

interface Context {
  band: Band;
  form: Form;
  field: string | null;
}

interface Filled {
  stages: KitStage[];
  competencies: KitCompetency[];
  /** Ids of items for which no stage had room. */
  left: string[];
}

/** Minutes that a rated question takes on average; six to eight fill an hour. */
const minutesEach = 6.25;
/** Where must-haves would be left out otherwise, questions get this little. */
const leastMinutesEach = 5;
const minutesOfWorkSample = 12;

const minutesOf = (questions: Question[]): number =>
  questions.reduce((sum, question) => sum + question.minutes, 0);

/** How many rated questions a stage can hold beside those it already has. */
const capacityOf = (stage: KitStage, each: number): number => {
  const minutes = frameOf(stage.kind, stage.minutes).questions - minutesOf(stage.questions);
  switch (stage.kind) {
    case 'offer':
    case 'reference':
      return 0;
    case 'assessment':
      return Math.max(1, Math.min(4, Math.floor(minutes / minutesOfWorkSample)));
    case 'screen':
      return Math.max(0, Math.min(2, Math.floor(minutes / 4)));
    case 'interview':
      return Math.max(1, Math.round(minutes / each));
  }
};

/** The first stage in which facts are verified: the screen, or else whatever comes first. */
const factStage = (stages: KitStage[]): KitStage | undefined =>
  stages.find((stage) => stage.kind === 'screen') ??
  stages.find((stage) => stage.kind === 'interview' && !stage.optional) ??
  stages.find((stage) => stage.kind === 'interview' || stage.kind === 'assessment');

const planStages = (stages: KitStage[], each: number): PlanStage[] =>
  stages.map((stage) => ({
    id: stage.id,
    functions: stage.functions,
    optional: stage.optional,
    capacity: capacityOf(stage, each),
  }));

const leftOut = (needs: Need[], plan: Plan): Need[] =>
  needs.filter(
    (need, at) =>
      need.items.some(({ item }) => !item.niceToHave) && plan.every((row) => (row[at] ?? 0) === 0),
  );

/** A plan with comfortable time for each question, or a tighter one where that would leave a must-have out. */
const planFor = (stages: KitStage[], needs: Need[], supply: number[]): Plan => {
  const comfortable = makePlan(planStages(stages, minutesEach), needs, supply);
  const firmlyAsked = (plan: Plan): number =>
    needs.filter((_need, at) =>
      plan.some((row, index) => (row[at] ?? 0) > 0 && stages[index]?.optional === false),
    ).length;
  if (leftOut(needs, comfortable).length === 0 && firmlyAsked(comfortable) === needs.length)
    return comfortable;
  const tight = makePlan(planStages(stages, leastMinutesEach), needs, supply);
  return leftOut(needs, tight).length < leftOut(needs, comfortable).length ||
    firmlyAsked(tight) > firmlyAsked(comfortable)
    ? tight
    : comfortable;
};

const isLastResort = (competency: Competency): boolean =>
  competency.id === ownTask || competency.id === ownTopic;

/** Questions of last resort carry the line itself, so each line brings its own. */
const askOwn = (need: Need, nth: number, context: Context): Question | null => {
  const line = need.items[nth];
  const all = need.competency.questions.filter((one) => one.bands.includes(context.band));
  const half = all.filter((_one, index) => (index % 2 === 0) === (context.form === 'A'));
  const base = half[nth % half.length];
  if (!line || !base) return null;
  const text = line.item.text;
  const worded = wordQuestion(need.competency, base, context.band, {
    ...noSlots,
    task: taskPhrase(text),
    topic: topicPhrase(text),
  });
  return { ...worded, id: `${worded.id}--${line.item.id}`, items: [line.item.id] };
};

const supplyOf = (need: Need, context: Context): number =>
  isLastResort(need.competency)
    ? Math.min(need.items.length, 4)
    : questionsFor(need.competency, context.band, context.form).length;

const whyOf = (need: Need, question: Question): string => {
  const lines = need.items.filter(({ item }) => question.items.includes(item.id));
  const words = [...new Set(lines.flatMap((line) => line.words))];
  return words.length === 0
    ? `The page asks for it in these words; judged under “${need.competency.name}”.`
    : `“${words.slice(0, 4).join('”, “')}” led to ${need.competency.name}.`;
};

/** Asks for the plan's competencies, stage by stage. */
const askPlanned = (
  stages: KitStage[],
  needs: Need[],
  plan: Plan,
  context: Context,
): Map<Need, Asked[]> => {
  const chosen: Chosen = { ids: new Set(), openings: new Map(), types: new Map() };
  const asked = new Map<Need, Asked[]>();
  const own = new Map<Need, number>();
  stages.forEach((stage, row) => {
    chosen.types = new Map();
    needs.forEach((need, at) => {
      for (let nth = 0; nth < (plan[row]?.[at] ?? 0); nth += 1) {
        let question: Question | null;
        if (isLastResort(need.competency)) {
          question = askOwn(need, own.get(need) ?? 0, context);
          own.set(need, (own.get(need) ?? 0) + 1);
        } else {
          const idOf = (one: { id: string }): string => questionId(need.competency.id, one.id);
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
          if (base) recordChoice(chosen, idOf(base), base);
          question =
            base &&
            wordQuestion(need.competency, base, context.band, { ...noSlots, field: context.field });
        }
        if (!question) continue;
        stage.questions.push(question);
        asked.set(need, [...(asked.get(need) ?? []), { question, optional: stage.optional }]);
      }
    });
  });
  return asked;
};

/** Every third rated question of a stage names the duty it bears on; more would sound like a form letter. */
const leadInEvery = 3;

const addLeadIns = (stages: KitStage[], needs: Need[]): void => {
  const items = new Map(
    needs.flatMap((need) => need.items.map(({ item }) => [item.id, item] as const)),
  );
  let turn = 0;
  for (const stage of stages) {
    if (stage.kind !== 'interview') continue;
    let since = leadInEvery - 1;
    stage.questions = stage.questions.map((question) => {
      since += 1;
      const duty = question.items
        .map((id) => items.get(id))
        .find((item) => item?.kind === 'responsibility');
      const task = duty ? taskPhrase(duty.text) : null;
      if (since < leadInEvery || task === null || question.id.startsWith('role-specific'))
        return question;
      const led = withLeadIn(question, task, turn);
      if (led === question) return question;
      turn += 1;
      since = 0;
      return led;
    });
  }
};

const wordStages = (stages: KitStage[], names: Map<string, string>): void => {
  stages.forEach((stage, at) => {
    const focus = [
      ...new Set(
        stage.questions
          .filter((question) => question.anchors.length > 0)
          .map((question) => names.get(question.competency ?? '') ?? ''),
      ),
    ].filter((name) => name !== '');
    const facts: StageFacts = { ...stage, focus, questions: stage.questions.length };
    const next = stages.slice(at + 1).find((one) => one.kind !== 'offer' && !one.optional);
    stage.purpose = purposeOf(facts);
    stage.opening = openingOf(facts, frameOf(stage.kind, stage.minutes).candidate);
    stage.closing = closingOf(stage.kind, next?.title ?? null);
    stage.checklist = checklistOf(stage.kind);
  });
};

/**
 * Fills a process with questions: facts and practical points in the first call, references for referees,
 * and for every other stage what the plan gives it.
 */
export const fillStages = (
  empty: KitStage[],
  needs: Need[],
  facts: Fact[],
  library: Competency[],
  context: Context,
): Filled => {
  const stages = empty.map((stage) => ({ ...stage, questions: [...stage.questions] }));
  const first = factStage(stages);
  const verified = first ? factQuestions(facts) : [];
  first?.questions.push(...verified);
  const all = [...needs, ...motivation(needs, library)];
  const supply = all.map((need) => supplyOf(need, context));
  if (first?.kind === 'screen') first.questions.push(practicalQuestion());
  const plan = planFor(stages, all, supply);
  if (first?.kind === 'screen') first.questions.pop();
  const asked = askPlanned(stages, all, plan, context);
  for (const [need, questions] of asked) {
    if (!isLastResort(need.competency)) assignLines(need, questions);
    for (const { question } of questions) question.why = whyOf(need, question);
  }
  if (first?.kind === 'screen') first.questions.push(practicalQuestion());
  addLeadIns(stages, all);
  for (const stage of stages) {
    if (stage.kind === 'reference')
      stage.questions.push(
        ...referenceQuestions(
          needs.filter((need) => need.priority === 'core').map((need) => need.competency),
        ),
      );
    stage.questions = shareMinutes(stage.questions, frameOf(stage.kind, stage.minutes).questions);
  }
  const used = all.filter((need) => need.items.length > 0 || asked.has(need));
  wordStages(stages, new Map(used.map((need) => [need.competency.id, need.competency.name])));
  const covered = new Set(stages.flatMap((stage) => stage.questions.flatMap((one) => one.items)));
  return {
    stages,
    competencies: used.map((need) => ({
      id: need.competency.id,
      name: need.competency.name,
      definition: need.competency.definition,
      priority: need.priority,
      items: need.items.map(({ item }) => item.id),
      pitfalls: need.competency.pitfalls,
    })),
    left: [
      ...needs.flatMap((need) => need.items.map(({ item }) => item.id)),
      ...facts.map((fact) => fact.item.id),
    ].filter((id) => !covered.has(id)),
  };
};

/** Why somebody wants the work is asked of everybody, whether the page says so or not. */
const motivation = (needs: Need[], library: Competency[]): Need[] => {
  if (needs.some((need) => need.competency.id === 'mission-motivation')) return [];
  const competency = library.find((one) => one.id === 'mission-motivation');
  return competency ? [{ competency, items: [], priority: 'supporting' }] : [];
};
