import type { Competency } from '../competency/competency.ts';
import { meaningOf, type ItemMeaning, type Wish } from './item-meaning.ts';
import type { SingleCommand } from './kit-command.ts';
import type { Kit, KitCompetency, KitItem, Question } from './kit.ts';
import { askedAlready, questionForItem, stageForItem } from './question-for-item.ts';
import { placedQuestions, type Placed } from './stage-order.ts';

/** What could be done about one question, so that the item is asked about as what it is now. */
export interface RetieStep {
  /** untie: it asks about other lines, too, and goes on with those. */
  does: 'replace' | 'remove' | 'untie' | 'tie' | 'add';
  /** The question of the kit that it is about; null where one is added. */
  question: { id: string; label: string; text: string } | null;
  /** The question that comes in; null where none does. */
  by: Question | null;
  stage: string;
  /** A person wants the question kept as it is. */
  locked: boolean;
  command: SingleCommand;
}

/** An item under another competency: the change of the kit's list, and what follows for its questions. */
export interface Retie {
  competency: KitCompetency | null;
  chosen: boolean;
  /** To be carried out after the steps that the person wants. */
  command: SingleCommand;
  steps: RetieStep[];
}

const kitCompetency = ({ id, name, definition, pitfalls, judges }: Competency): KitCompetency => ({
  id,
  name,
  definition,
  pitfalls,
  judges,
  priority: 'supporting',
  items: [],
});

/** The kit's competencies with the item under the one that it asks for now. */
const competenciesWith = (kit: Kit, item: KitItem, to: Competency | null): KitCompetency[] => {
  const known = kit.competencies.some((one) => one.id === to?.id);
  const all = to && !known ? [...kit.competencies, kitCompetency(to)] : kit.competencies;
  return all.map((one) => {
    const rest = one.items.filter((id) => id !== item.id);
    if (one.id !== to?.id) return rest.length === one.items.length ? one : { ...one, items: rest };
    return one.items.includes(item.id) ? one : { ...one, items: [...rest, item.id] };
  });
};

const stepAt = (
  { stage, question, label }: Placed,
  step: Pick<RetieStep, 'does' | 'by' | 'command'>,
): RetieStep => ({
  ...step,
  question: { id: question.id, label, text: question.text },
  stage: stage.id,
  locked: question.locked,
});

const withItems = (placed: Placed, does: 'tie' | 'untie', items: string[]): RetieStep =>
  stepAt(placed, {
    does,
    by: null,
    command: { do: 'edit-question', question: placed.question.id, change: { items } },
  });

/** Whether a question asks for what the item comes to now. */
const suits = ({ question }: Placed, { competency, fact }: ItemMeaning): boolean =>
  competency ? question.competency === competency.id : fact !== null && question.id === fact.id;

const stepsFor = (
  kit: Kit,
  item: KitItem,
  meaning: ItemMeaning,
  library: Competency[],
): RetieStep[] => {
  const asking = placedQuestions(kit).filter(({ question }) => question.items.includes(item.id));
  const others = asking.filter((one) => !suits(one, meaning));
  let isAsked = others.length < asking.length;
  const steps: RetieStep[] = [];
  for (const one of others) {
    const { question } = one;
    const rest = question.items.filter((id) => id !== item.id);
    if (rest.length > 0) {
      steps.push(withItems(one, 'untie', rest));
      continue;
    }
    const fresh =
      isAsked || !meaning.competency
        ? null
        : questionForItem(kit, item, meaning, library, question);
    // The place keeps its id, so that links to it hold.
    const by = fresh && { ...fresh, id: question.id };
    if (by) isAsked = true;
    steps.push(
      by
        ? stepAt(one, {
            does: 'replace',
            by,
            command: { do: 'replace-question', question: question.id, by },
          })
        : stepAt(one, {
            does: 'remove',
            by: null,
            command: { do: 'remove-question', question: question.id },
          }),
    );
  }
  return isAsked ? steps : [...steps, ...firstQuestion(kit, item, meaning, library, others[0])];
};

/** A question about an item that nothing asks about in its new meaning: one that is asked already, or a new one. */
const firstQuestion = (
  kit: Kit,
  item: KitItem,
  meaning: ItemMeaning,
  library: Competency[],
  before: Placed | undefined,
): RetieStep[] => {
  const known = askedAlready(kit, item, meaning);
  if (known) return [withItems(known, 'tie', [...known.question.items, item.id])];
  const by = questionForItem(kit, item, meaning, library, null);
  const stage = (meaning.competency ? before?.stage : undefined) ?? stageForItem(kit, meaning);
  if (!by || !stage) return [];
  const index = stage.questions.length;
  const command = { do: 'add-question', stage: stage.id, index, question: by } as const;
  return [{ does: 'add', question: null, by, stage: stage.id, locked: false, command }];
};

/**
 * What it takes to put an item of a kit under another competency. Nothing is changed: the person decides which of
 * the steps are taken. Null where the kit has no such item.
 */
export const proposeRetie = (
  kit: Kit,
  itemId: string,
  wish: Wish,
  library: Competency[],
): Retie | null => {
  const item = kit.items.find((one) => one.id === itemId);
  if (!item) return null;
  const meaning = meaningOf(kit, item, wish, library);
  const { words, chosen, reason } = meaning;
  const competencies = competenciesWith(kit, item, meaning.competency);
  return {
    competency: competencies.find((one) => one.id === meaning.competency?.id) ?? null,
    chosen,
    command: {
      do: 'set-item-competency',
      item: { ...item, words, chosen },
      competencies,
      reason,
    },
    steps: stepsFor(kit, item, meaning, library),
  };
};
