import { assignLines } from '../assign-lines.ts';
import type { KitStage, Question } from '../kit.ts';
import type { Need } from '../planning/needs.ts';
import { isFree } from './draft.ts';

export const mustLines = (need: Need): Set<string> =>
  new Set(need.items.filter(({ item }) => !item.niceToHave).map(({ item }) => item.id));

/** Ids of the items that questions of some stages ask about. */
export const askedIn = (
  stages: readonly KitStage[],
  counts: (stage: KitStage) => boolean = () => true,
): Set<string> =>
  new Set(stages.filter(counts).flatMap((stage) => stage.questions.flatMap((one) => one.items)));

/**
 * Ties lines that lost their question to another free question of the same competency, and must-haves
 * that only an optional stage asks about to one that is always asked. A question's own lines stay.
 */
export const tieOpenLines = (stages: KitStage[], needs: Need[]): void => {
  for (const need of needs) {
    const own = (one: Question): boolean => one.competency === need.competency.id && isFree(one);
    const asked = stages.flatMap((stage) =>
      stage.questions.filter(own).map((question) => ({ question, optional: stage.optional })),
    );
    if (asked.length === 0) continue;
    const all = askedIn(stages);
    const firm = askedIn(stages, (stage) => !stage.optional);
    const open = need.items.filter(({ item }) => !all.has(item.id));
    const loose = need.items.filter(
      ({ item }) => all.has(item.id) && !firm.has(item.id) && !item.niceToHave,
    );
    assignLines({ ...need, items: open }, asked);
    const always = asked.filter((one) => !one.optional);
    assignLines({ ...need, items: loose }, always);
    const bare = asked.filter(({ question }) => question.items.length === 0);
    const nearby = need.items.slice(0, Math.max(1, bare.length));
    if (bare.length > 0 && nearby.length > 0) assignLines({ ...need, items: nearby }, bare);
  }
};
