import type { Kit, KitStage } from '../../src-main/core/kit/kit.ts';

/** Where a kit differs from what it was. */
export interface ChangedPlace {
  stage: string;
  /** Null where more than one question differs, or the stage itself does. */
  question: string | null;
}

const differs = (a: unknown, b: unknown): boolean =>
  a !== b && JSON.stringify(a) !== JSON.stringify(b);

/** The question that is new or changed in a stage, if it is the only one. */
function changedQuestion(before: KitStage | undefined, after: KitStage): string | null {
  if (!before) return null;
  const changed = after.questions.filter((question) =>
    differs(
      before.questions.find(({ id }) => id === question.id),
      question,
    ),
  );
  return changed.length === 1 ? (changed[0]?.id ?? null) : null;
}

/**
 * The first stage of a changed kit that is not as it was, and the question in it that alone changed.
 * A stage that only moved counts as changed; where one is gone, the stage that has its place does.
 * Null where the stages are the same, or `near`, the stage on the screen, is among the changed ones
 * and no single question is.
 */
export function changedPlace(before: Kit, after: Kit, near: string | null): ChangedPlace | null {
  const old = new Map(before.stages.map((stage) => [stage.id, stage]));
  const own = after.stages.filter((stage) => differs(old.get(stage.id), stage));
  const changed = own.length > 0 ? own : displaced(before, after);
  const stage = changed.find(({ id }) => id === near) ?? changed[0];
  if (!stage) return null;
  const question = changedQuestion(old.get(stage.id), stage);
  return stage.id === near && question === null ? null : { stage: stage.id, question };
}

/** The first place at which another stage stands now; the last stage where only the end is shorter. */
function displaced(before: Kit, after: Kit): KitStage[] {
  const at = before.stages.findIndex(({ id }, index) => after.stages[index]?.id !== id);
  const stage = after.stages[at] ?? (at < 0 ? undefined : after.stages.at(-1));
  return stage ? [stage] : [];
}
