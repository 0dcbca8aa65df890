import type { Competency } from '../competency/competency.ts';
import { functionsOfTitle } from '../competency/functions-of-title.ts';
import { ratedAt } from '../competency/suit-band.ts';
import { containment, overlap } from '../text/words.ts';
import type { Kit, KitItem, Question } from './kit.ts';
import { placedQuestions } from './stage-order.ts';
import { fieldOf } from './wording/field-of.ts';
import { standsAlone, noSlots, wordQuestion } from './wording/word-question.ts';

/** From this overlap of meaning a question is one that the kit asks already. */
const sameFrom = 0.8;

/** The field that the kit's specialty names, worked out from its title as when the kit was built. */
const kitField = (kit: Kit, library: Competency[]): string | null => {
  if (kit.role.specialty === null) return null;
  const [level = '', ...specialty] = kit.role.title.split(', ');
  return fieldOf({ title: specialty.join(', ') }, functionsOfTitle(level), library);
};

/** A competency's questions that the kit does not ask yet, worded for its band. */
export const unusedOf = (kit: Kit, competency: Competency, library: Competency[]): Question[] => {
  const field = kitField(kit, library);
  const asked = placedQuestions(kit).map(({ question }) => question);
  return competency.questions
    .filter((question) => ratedAt(question, kit.role.band) !== null && standsAlone(question))
    .map((question) => wordQuestion(competency, question, kit.role.band, { ...noSlots, field }))
    .filter(
      (question) =>
        !asked.some(
          (one) => one.source === question.source || overlap(one.text, question.text) >= sameFrom,
        ),
    );
};

const itemsOf = (kit: Kit, ids: string[]): KitItem[] =>
  kit.items.filter((item) => ids.includes(item.id));

/** Whether it is the team's own, as a number to sort by. */
const fromTeam = ({ source }: Question): number => Number(source.startsWith('bank:'));

export const relevance = (question: Question, items: KitItem[]): number =>
  Math.max(0, ...items.map((item) => containment(question.text, item.text)));

/**
 * Questions that could stand in a question's place: of the same competency, not asked elsewhere in the
 * kit, about the same lines; the team's own first, then the same type, then the nearest to the lines.
 */
export const findAlternatives = (kit: Kit, id: string, library: Competency[]): Question[] => {
  const current = placedQuestions(kit).find(({ question }) => question.id === id)?.question;
  const competency = library.find((one) => one.id === current?.competency);
  if (!current || !competency) return [];
  const items = itemsOf(kit, current.items);
  return unusedOf(kit, competency, library)
    .map((question) => ({
      ...question,
      items: current.items,
      minutes: current.minutes,
      why: current.why,
    }))
    .sort(
      (a, b) =>
        fromTeam(b) - fromTeam(a) ||
        Number(b.type === current.type) - Number(a.type === current.type) ||
        relevance(b, items) - relevance(a, items),
    );
};

/** How many suggestions a person can take in at once. */
const mostSuggestions = 12;

/**
 * Questions that could be added to a stage: for the competency asked for, or for what is asked too
 * little so far (lines without a question first, then core competencies with the fewest questions).
 */
export const suggestQuestions = (
  kit: Kit,
  stageId: string,
  competencyId: string | null,
  library: Competency[],
): Question[] => {
  const stage = kit.stages.find((one) => one.id === stageId);
  if (!stage) return [];
  const gaps = new Set(kit.coverage.uncovered.map((one) => one.item));
  const asked = placedQuestions(kit);
  const lack = (id: string, items: string[]): number =>
    items.filter((item) => gaps.has(item)).length * 10 -
    asked.filter(({ question }) => question.competency === id).length;
  const wanted = kit.competencies
    .filter((one) => competencyId === null || one.id === competencyId)
    .sort((a, b) => lack(b.id, b.items) - lack(a.id, a.items));
  return wanted
    .flatMap((one) => {
      const competency = library.find((known) => known.id === one.id);
      if (!competency) return [];
      const items = itemsOf(kit, one.items);
      const open = items.filter((item) => gaps.has(item.id));
      return unusedOf(kit, competency, library)
        .sort((a, b) => fromTeam(b) - fromTeam(a) || relevance(b, items) - relevance(a, items))
        .slice(0, competencyId === null ? 2 : mostSuggestions)
        .map((question) => ({
          ...question,
          items: (open.length > 0 ? open : items.slice(0, 2)).map((item) => item.id),
          why: `Added for ${one.name}.`,
        }));
    })
    .slice(0, mostSuggestions);
};
