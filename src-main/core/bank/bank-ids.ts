import { slugOf } from '../job-family/ids.ts';

/** Ids of the team's own begin with this; none of ours does. */
export const teamMark = 'bank-';

/** Enough of a question's words to know it by in a kit file. */
const mostWords = 6;

/**
 * An id for a new entry of the bank, from its words: "bank-think-of-a-night-when-the". It stays when the
 * words change. A number tells namesakes apart.
 * @param taken the ids that are given already
 */
export const newBankId = (
  text: string,
  taken: { has: (id: string) => boolean },
  otherwise: 'question' | 'competency',
): string => {
  const words = slugOf(text).split('-').slice(0, mostWords).filter(Boolean).join('-');
  const base = `${teamMark}${words === '' ? otherwise : words}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
};
