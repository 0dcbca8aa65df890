import { affinity } from './planning/affinity.ts';
import type { Competency } from '../competency/competency.ts';
import { ratedAt } from '../competency/suit-band.ts';
import { containment } from '../text/words.ts';
import { relevance, unusedOf } from './alternatives.ts';
import type { ItemMeaning } from './item-meaning.ts';
import type { Kit, KitItem, KitStage, Question } from './kit.ts';
import { isLastResort } from './planning/needs.ts';
import { mostLinesEach } from './planning/plan-worth.ts';
import { placedQuestions, type Placed } from './stage-order.ts';
import { overrun } from './stage-time.ts';
import { lineToRead, taskPhrase, topicPhrase } from './wording/task-phrase.ts';
import { neededSlots, wordQuestion, type Slots } from './wording/word-question.ts';
import { placesOfItems } from '../role/item-place.ts';

/** A question of last resort carries the line's own words. */
const ownWords = (kit: Kit, competency: Competency, item: KitItem): Question[] => {
  const slots: Slots = {
    field: null,
    task: taskPhrase(item.text),
    topic: topicPhrase(item.text),
    line: lineToRead(item.text),
  };
  const given = new Set(Object.entries(slots).flatMap(([name, value]) => (value ? [name] : [])));
  const taken = new Set(placedQuestions(kit).map(({ question }) => question.id));
  return competency.questions
    .filter(
      (one) =>
        ratedAt(one, kit.role.band) !== null &&
        neededSlots(one.text).every((name) => given.has(name)),
    )
    .map((one) => wordQuestion(competency, one, kit.role.band, slots))
    .map((one) => ({ ...one, id: `${one.id}--${item.id}` }))
    .filter((one) => !taken.has(one.id));
};

const whyFor = (item: KitItem, { chosen, words }: ItemMeaning, { name }: Competency): string => {
  if (chosen) return `Somebody chose ${name} for ${placesOfItems([item])}.`;
  return words.length === 0
    ? `Judged under “${name}”.`
    : `“${words.slice(0, 4).join('”, “')}” ${item.line === null ? 'in what you added' : 'on the page'} led to ${name}.`;
};

/**
 * The best question that the kit does not ask yet for what an item comes to, or null.
 * @param like the question in whose place it would stand: one of its kind goes first, and takes its minutes
 */
export const questionForItem = (
  kit: Kit,
  item: KitItem,
  meaning: ItemMeaning,
  library: Competency[],
  like: Question | null,
): Question | null => {
  const { competency, fact } = meaning;
  if (!competency)
    return fact && placedQuestions(kit).every(({ question }) => question.id !== fact.id)
      ? fact
      : null;
  const [best] = (
    isLastResort(competency) ? ownWords(kit, competency, item) : unusedOf(kit, competency, library)
  ).sort(
    (a, b) =>
      Number(b.type === like?.type) - Number(a.type === like?.type) ||
      relevance(b, [item]) - relevance(a, [item]),
  );
  if (!best) return null;
  const minutes = like?.minutes ?? best.minutes;
  const why = whyFor(item, meaning, competency);
  return { ...best, items: [item.id], minutes, why, placed: true };
};

/** The question of the kit that is nearest to an item and has room for it, or null. */
export const askedAlready = (kit: Kit, item: KitItem, meaning: ItemMeaning): Placed | null => {
  const { competency, fact } = meaning;
  const able = placedQuestions(kit).filter(({ question, stage }) =>
    competency
      ? question.competency === competency.id &&
        !isLastResort(competency) &&
        !question.locked &&
        stage.kind !== 'reference' &&
        question.items.length < mostLinesEach
      : fact !== null && question.id === fact.id,
  );
  const near = ({ question }: Placed): number => containment(question.text, item.text);
  return able.reduce<Placed | null>(
    (best, one) => (best === null || near(one) > near(best) ? one : best),
    null,
  );
};

/** The stage whose interviewers can best judge what an item comes to and have time for it; null without any. */
export const stageForItem = (kit: Kit, { competency }: ItemMeaning): KitStage | null => {
  const talks = kit.stages.filter(({ kind }) =>
    competency ? kind === 'interview' : kind === 'screen',
  );
  const open = talks.length > 0 ? talks : kit.stages.filter(({ kind }) => kind !== 'offer');
  const worth = ({ functions, kind, minutes, questions, optional }: KitStage): number =>
    (competency ? affinity(functions, competency) : 0) -
    (overrun(kind, minutes, questions) > 0 ? 0.5 : 0) -
    (optional ? 0.3 : 0);
  return open.reduce<KitStage | null>(
    (best, one) => (best === null || worth(one) > worth(best) ? one : best),
    null,
  );
};
