import type { Competency } from '../competency/competency.ts';
import { askLibrary, askPlanned, supplyOf, type Context } from './ask-planned.ts';
import { assignLines } from './assign-lines.ts';
import type { KitCompetency, KitStage, Question } from './kit.ts';
import { isAboutValues, planStages } from './planning/capacity.ts';
import type { Chosen } from './planning/choose-questions.ts';
import { isLastResort, type Need } from './planning/needs.ts';
import { makePlan } from './planning/plan.ts';
import { withoutGiven } from './planning/plan-types.ts';
import { problemOf, valuesUnsaid } from './planning/plan-worth.ts';
import { frameOf, shareMinutes } from './stage-time.ts';
import { wordStages } from './word-stages.ts';
import { factQuestions, practicalQuestion, type Fact } from './wording/fact-questions.ts';
import { addLeadIns } from './wording/lead-in.ts';
import { referenceQuestions } from './wording/reference-questions.ts';
import { placesOfItems } from '../role/item-place.ts';

interface Filled {
  stages: KitStage[];
  competencies: KitCompetency[];
  /** Ids of items for which no stage had room. */
  left: string[];
}

const motives = 'mission-motivation';
const leading = 'people-management';
/** What somebody does with their own hands; whoever leads people has others do it. */
const ownHands = ['language-framework', 'code-quality', 'client-engineering', 'test-automation'];

/** The stage in which facts are verified: the first call, or else whatever comes first. */
const factStage = (stages: KitStage[]): KitStage | undefined =>
  stages.find((stage) => stage.kind === 'screen') ??
  stages.find((stage) => stage.kind === 'interview' && !stage.optional) ??
  stages.find((stage) => stage.kind === 'interview' || stage.kind === 'assessment');

/** Leading people is core for whoever does it, though the page may give it a single line; handiwork is not. */
const forLeader = (need: Need): Need => {
  if (need.competency.id === leading) return { ...need, priority: 'core' };
  return ownHands.includes(need.competency.id) ? { ...need, priority: 'supporting' } : need;
};

/**
 * What is asked whether the page says so or not: why somebody wants the work, how somebody whom people
 * report to leads them, and in a stage about values how somebody lives and works with others.
 */
const withUnsaid = (
  needs: Need[],
  library: Competency[],
  { leads, values }: { leads: boolean; values: boolean },
): Need[] => {
  const unsaid = [motives, ...(leads ? [leading] : []), ...(values ? valuesUnsaid : [])];
  return [
    ...(leads ? needs.map(forLeader) : needs),
    ...library
      .filter((one) => unsaid.includes(one.id))
      .filter((one) => !needs.some((need) => need.competency.id === one.id))
      .map((competency): Need => ({ competency, items: [], priority: 'supporting' })),
  ];
};

/** Each once, in any case, and none that stands within another. */
const telling = (words: string[]): string[] => {
  const lower = words.map((word) => word.toLowerCase());
  return words.filter((_, index) =>
    lower.every((other, at) => {
      const own = lower[index] ?? '';
      return other === own ? at >= index : !other.includes(own);
    }),
  );
};

const whyOf = (need: Need, question: Question): string => {
  const lines = need.items.filter(({ item }) => question.items.includes(item.id));
  const words = telling(lines.flatMap((line) => line.words));
  const chosen = lines.filter((line) => line.chosen).map(({ item }) => item);
  const led = lines.filter((line) => line.words.length > 0);
  const where = led.every(({ item }) => item.line === null) ? 'in what you added' : 'on the page';
  if (words.length === 0 && chosen.length > 0)
    return `Somebody chose ${need.competency.name} for ${placesOfItems(chosen)}.`;
  return words.length === 0
    ? `Judged under “${need.competency.name}”.`
    : `“${words.slice(0, 4).join('”, “')}” ${where} led to ${need.competency.name}.`;
};

const kitCompetency = (need: Need): KitCompetency => ({
  id: need.competency.id,
  name: need.competency.name,
  definition: need.competency.definition,
  priority: need.priority,
  items: need.items.map(({ item }) => item.id),
  pitfalls: need.competency.pitfalls,
  judges: need.competency.judges,
});

/**
 * Fills a process with questions: facts, motives and practical points in the first call, references for
 * referees, and for every other stage what the plan gives it.
 */
export const fillStages = (
  empty: KitStage[],
  roleNeeds: Need[],
  facts: Fact[],
  library: Competency[],
  context: Context,
): Filled => {
  const stages = empty.map((stage) => ({ ...stage, questions: [...stage.questions] }));
  const needs = withUnsaid(roleNeeds, library, {
    leads: context.leads,
    values: stages.some(isAboutValues),
  });
  const chosen: Chosen = { ids: new Set(), openings: new Map(), last: '', types: new Map() };
  const first = factStage(stages);
  const motive = needs.find((need) => need.competency.id === motives);
  const asked = first && motive ? askLibrary(motive, first, [], chosen, context) : null;
  if (first) {
    first.questions.push(...factQuestions(facts));
    if (asked) first.questions.push(asked);
    if (first.kind === 'screen') first.questions.push(practicalQuestion());
  }

  const supply = needs.map((need) => supplyOf(need, context));
  const given = stages.map((stage) =>
    needs.map((need) => Number(asked !== null && need === motive && stage === first)),
  );
  const plan = makePlan(problemOf(planStages(stages), needs, supply, given));
  const planned = askPlanned(stages, needs, withoutGiven(plan, given), chosen, context);
  if (asked && motive && first)
    planned.set(motive, [
      { question: asked, optional: first.optional },
      ...(planned.get(motive) ?? []),
    ]);
  for (const [need, questions] of planned) {
    if (!isLastResort(need.competency)) assignLines(need, questions);
    for (const { question } of questions) question.why = whyOf(need, question);
  }

  addLeadIns(
    stages,
    needs.flatMap((need) => need.items.map(({ item }) => item)),
  );
  const core = needs.filter((need) => need.priority === 'core').map((need) => need.competency);
  for (const stage of stages) {
    if (stage.kind === 'reference') stage.questions.push(...referenceQuestions(core));
    // Practical points close the call; they came first only so that their minutes were counted.
    stage.questions.sort(
      (a, b) => Number(a.id === 'fact--practical') - Number(b.id === 'fact--practical'),
    );
    stage.questions = shareMinutes(stage.questions, frameOf(stage.kind, stage.minutes).questions);
  }
  const used = needs.filter((need) => need.items.length > 0 || planned.has(need));
  wordStages(stages, new Map(used.map((need) => [need.competency.id, need.competency.name])));
  const covered = new Set(stages.flatMap((stage) => stage.questions.flatMap((one) => one.items)));
  return {
    stages,
    competencies: used.map(kitCompetency),
    left: [
      ...needs.flatMap((need) => need.items.map(({ item }) => item.id)),
      ...facts.map((fact) => fact.item.id),
    ].filter((id) => !covered.has(id)),
  };
};
