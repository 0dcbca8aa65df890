import type { Competency } from '../competency/competency.ts';
import type { Kit, KitStage } from './kit.ts';
import { isLastResort, type Need } from './planning/needs.ts';
import { needsOfKit } from './replan/kit-needs.ts';
import { canJudge } from './replan/stage-room.ts';
import { isRated } from './stage-order.ts';

const firmStages = (kit: Kit): KitStage[] =>
  kit.stages.filter((stage) => !stage.optional && stage.kind === 'interview');

/** The only question in stages that are always held for a competency with a must-have, or for such a line. */
const isOnlyOne = (kit: Kit, need: Need, id: string): boolean => {
  const musts = need.items.filter(({ item }) => !item.niceToHave);
  if (musts.length === 0) return false;
  if (isLastResort(need.competency)) return true;
  const firm = kit.stages.filter((stage) => !stage.optional).flatMap((stage) => stage.questions);
  return !firm.some(
    (one) => one.competency === need.competency.id && one.id !== id && isRated(one),
  );
};

/**
 * Lines of must-haves that only optional stages ask about although a stage that is always held, by people
 * who can judge them, asks something that no must-have needs there.
 */
export const needlesslyLoose = (kit: Kit, library: Competency[]): number[] => {
  const needs = needsOfKit(kit, library);
  const firm = new Set(
    kit.stages
      .filter((stage) => !stage.optional)
      .flatMap((stage) => stage.questions.flatMap((one) => one.items)),
  );
  const asked = new Set(kit.stages.flatMap((s) => s.questions.flatMap((one) => one.items)));
  const replaceable = (stage: KitStage): boolean =>
    stage.questions.filter(isRated).some((question) => {
      const need = needs.find((one) => one.competency.id === question.competency);
      return need !== undefined && !isOnlyOne(kit, need, question.id);
    });
  return needs.flatMap((need) =>
    need.items
      .filter(({ item }) => !item.niceToHave && asked.has(item.id) && !firm.has(item.id))
      .filter(() => firmStages(kit).some((stage) => canJudge(stage, need) && replaceable(stage)))
      .map(({ item }) => Number(item.line)),
  );
};
