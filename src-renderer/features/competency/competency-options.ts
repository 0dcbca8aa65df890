import type { CompetencyCard } from '../../../src-main/contract/competency-shapes.ts';
import type { Wish } from '../../../src-main/core/kit/item-meaning.ts';
import { competencyWords } from './words.ts';

/** An entry of the list to choose from. */
export interface CompetencyOption {
  id: string;
  name: string;
  text: string;
  wish: Wish;
}

/** All that can be chosen for a line; what a person has chosen before can be left to the app again. */
export function competencyOptions(
  cards: readonly CompetencyCard[],
  chosen: boolean,
): CompetencyOption[] {
  const { leave, leaveText, nothing, nothingText } = competencyWords;
  return [
    ...(chosen ? [{ id: '+app', name: leave, text: leaveText, wish: { by: 'app' } as const }] : []),
    {
      id: '+nothing',
      name: nothing,
      text: nothingText,
      wish: { by: 'person', competency: null },
    },
    ...cards.map(({ id, name, definition }): CompetencyOption => ({
      id,
      name,
      text: definition,
      wish: { by: 'person', competency: id },
    })),
  ];
}
