import type { Bank } from './bank.ts';
import type { BankChange } from './bank-change.ts';

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((one) => [one.id, one]));

/**
 * The changes that lead from `after` back to `before`, where entries were added or changed in between and none
 * was removed.
 */
export const undoOf = (before: Bank, after: Bank): BankChange[] => {
  const questions = byId(before.questions);
  const competencies = byId(before.competencies);
  return [
    ...after.questions.flatMap((now): BankChange[] => {
      const was = questions.get(now.id);
      if (!was) return [{ do: 'remove-question', id: now.id }];
      return JSON.stringify(was) === JSON.stringify(now)
        ? []
        : [{ do: 'put-question', question: was, at: null }];
    }),
    ...after.competencies.flatMap((now): BankChange[] => {
      const was = competencies.get(now.id);
      if (!was) return [{ do: 'remove-competency', id: now.id }];
      return JSON.stringify(was) === JSON.stringify(now)
        ? []
        : [{ do: 'put-competency', competency: was, at: null }];
    }),
  ];
};
