import { overlap, words } from '../../text/words.ts';
import { askLibrary, askLine, supplyOf, type Context } from '../ask-planned.ts';
import type { KitStage, Question } from '../kit.ts';
import type { Chosen } from '../planning/choose-questions.ts';
import { isLastResort, type Need } from '../planning/needs.ts';
import type { Draft } from './draft.ts';

/** From this overlap of meaning two questions are one in other words. */
const sameFrom = 0.8;
/** How many of the library's questions are looked at before a need is given up. */
const mostLooks = 8;

const everyQuestion = (draft: Draft): Question[] => [
  ...draft.stages.flatMap((stage) => stage.questions),
  ...draft.homeless,
];

/** `library:a/b` → `a--b`, the id under which the library's question is asked. */
const libraryId = (source: string): string => source.replace(/^library:/u, '').replace('/', '--');

const chosenIn = (draft: Draft, stage: KitStage): Chosen => {
  const all = everyQuestion(draft);
  const openings = new Map<string, number>();
  for (const { text } of all) {
    const opening = words(text).slice(0, 3).join(' ');
    openings.set(opening, (openings.get(opening) ?? 0) + 1);
  }
  const types: Chosen['types'] = new Map();
  for (const { type } of stage.questions) types.set(type, (types.get(type) ?? 0) + 1);
  return {
    ids: new Set(all.flatMap((one) => [one.id, libraryId(one.source)])),
    openings,
    last: '',
    types,
  };
};

/** The lines of a need of last resort that nobody asks about yet, must-haves first. */
const openLines = (draft: Draft, need: Need): Need['items'] => {
  const asked = new Set(everyQuestion(draft).flatMap((question) => question.items));
  return need.items
    .filter(({ item }) => !asked.has(item.id))
    .sort((a, b) => Number(a.item.niceToHave) - Number(b.item.niceToHave));
};

/** How many questions there are for a need that the kit does not ask, at most. */
export const supplyLeft = (draft: Draft, need: Need, context: Context): number => {
  if (isLastResort(need.competency)) return openLines(draft, need).length;
  const asked = everyQuestion(draft).filter(
    ({ source }) =>
      source.startsWith(`library:${need.competency.id}/`) && !source.endsWith('/debrief'),
  ).length;
  return Math.max(0, supplyOf(need, context) - asked);
};

/**
 * A question about a need that the kit does not ask yet in any words, for a stage; null where there is
 * none left.
 * @param line the line that it must be about, where it is about a line of last resort
 */
export const freshQuestion = (
  draft: Draft,
  need: Need,
  stage: KitStage,
  context: Context,
  line: string | null = null,
): Question | null => {
  const all = everyQuestion(draft);
  const chosen = chosenIn(draft, stage);
  const isNew = (one: Question): boolean =>
    !all.some(({ id, text }) => id === one.id || overlap(text, one.text) >= sameFrom);
  const why = (one: Question): Question => ({
    ...one,
    why: `Added for ${need.competency.name} when the plan changed.`,
  });
  if (isLastResort(need.competency)) {
    const texts = all.map(({ text }) => text);
    const lines = need.items.filter(({ item }) => line === null || item.id === line);
    for (const own of line === null ? openLines(draft, need) : lines) {
      const asked = askLine(need, own, need.items.indexOf(own), stage, texts, context);
      if (asked && isNew(asked)) return why(asked);
    }
    return null;
  }
  const before = all
    .filter(({ competency }) => competency === need.competency.id)
    .map((question) => ({ question, optional: false }));
  for (let look = 0; look < mostLooks; look += 1) {
    const asked = askLibrary(need, stage, before, chosen, context);
    if (!asked) return null;
    if (isNew(asked)) return why(asked);
    chosen.ids.add(asked.id);
  }
  return null;
};
