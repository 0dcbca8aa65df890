import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import type { Kit, KitItem } from '../../../src-main/core/kit/kit.ts';

const isOwnWords = (id: string): boolean => id.startsWith('role-specific-');

/** What an item of a kit leads to, as far as the kit tells. */
export function kitItemReading(kit: Kit, item: KitItem): Omit<ItemReading, 'item'> {
  const { words, chosen } = item;
  const competency = kit.competencies.find((one) => one.items.includes(item.id));
  if (competency)
    return isOwnWords(competency.id)
      ? { as: 'own-words', competency: null, words: [], chosen: false }
      : { as: 'competency', competency, words, chosen };
  const asked = kit.stages.some((stage) =>
    stage.questions.some((question) => question.items.includes(item.id)),
  );
  const as = !chosen && asked ? 'fact' : 'nothing';
  return { as, competency: null, words: [], chosen };
}
