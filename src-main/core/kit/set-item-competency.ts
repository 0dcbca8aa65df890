import { fail, ok } from '../result.ts';
import type { Changed } from './changed-kit.ts';
import type { SingleCommand } from './kit-command.ts';
import type { Kit } from './kit.ts';

/** The kit with a line under another competency; what is asked stays. Fails where the kit has no such line. */
export const setItemCompetency = (
  kit: Kit,
  command: SingleCommand & { do: 'set-item-competency' },
): Changed => {
  const { item, reason } = command;
  const old = kit.items.find((one) => one.id === item.id);
  if (!old) return fail(`The kit has no line "${item.id}".`);
  const asked = new Set(
    kit.stages.flatMap((stage) => stage.questions.map((question) => question.competency)),
  );
  const lost = kit.competencies.filter((one) => one.items.includes(item.id) && !asked.has(one.id));
  const reasons = kit.coverage.uncovered.filter((one) => one.item !== item.id);
  return ok({
    kit: {
      ...kit,
      items: kit.items.map((one) => (one.id === item.id ? item : one)),
      // A competency that neither lines nor questions speak of any more is nothing to judge.
      competencies: command.competencies.filter(
        (one) => one.items.length > 0 || lost.every(({ id }) => id !== one.id),
      ),
      coverage: {
        uncovered: reason === null ? reasons : [...reasons, { item: item.id, reason }],
      },
    },
    inverse: {
      do: 'set-item-competency',
      item: old,
      competencies: kit.competencies,
      reason: kit.coverage.uncovered.find((one) => one.item === item.id)?.reason ?? null,
    },
  });
};
