import { applyCommand } from '../../src-main/core/kit/apply-command.ts';
import type { KitCommand } from '../../src-main/core/kit/kit-command.ts';
import type { Kit } from '../../src-main/core/kit/kit.ts';
import { ok, type Result } from '../../src-main/core/result.ts';

/** One change that can be taken back. */
export interface Step {
  /** What the person did, as it follows "Undo": "edit question". */
  name: string;
  command: KitCommand;
  inverse: KitCommand;
  /** Steps with the same key that follow each other quickly are one step: words typed in one go. */
  mergeKey: string | null;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface History {
  kit: Kit;
  past: readonly Step[];
  future: readonly Step[];
}

export interface Change {
  name: string;
  command: KitCommand;
  mergeKey?: string;
}

const mergeWithin = 1_500;

export const startHistory = (kit: Kit): History => ({ kit, past: [], future: [] });

/**
 * Carries a change out. It joins the step before when both have the same merge key, lie close
 * together in time, and that step is not `barrier` (the one at which the kit was saved).
 */
export function perform(
  history: History,
  change: Change,
  at: number,
  barrier: Step | null,
): Result<History, string> {
  const applied = applyCommand(history.kit, change.command);
  if (!applied.ok) return applied;
  const { kit, inverse } = applied.value;
  const last = history.past.at(-1);
  const mergeKey = change.mergeKey ?? null;
  const joins =
    last !== undefined &&
    last !== barrier &&
    mergeKey !== null &&
    last.mergeKey === mergeKey &&
    at - last.at < mergeWithin;
  const step: Step = {
    name: change.name,
    command: change.command,
    inverse: joins ? last.inverse : inverse,
    mergeKey,
    at,
  };
  const past = joins ? history.past.slice(0, -1) : history.past;
  return ok({ kit, past: [...past, step], future: [] });
}

/** Takes the last step back; the same history where there is none. */
export function undo(history: History): Result<History, string> {
  const step = history.past.at(-1);
  if (!step) return ok(history);
  const applied = applyCommand(history.kit, step.inverse);
  if (!applied.ok) return applied;
  return ok({
    kit: applied.value.kit,
    past: history.past.slice(0, -1),
    future: [...history.future, step],
  });
}

/** Does the step again that was taken back last; the same history where there is none. */
export function redo(history: History): Result<History, string> {
  const step = history.future.at(-1);
  if (!step) return ok(history);
  const applied = applyCommand(history.kit, step.command);
  if (!applied.ok) return applied;
  return ok({
    kit: applied.value.kit,
    past: [...history.past, step],
    future: history.future.slice(0, -1),
  });
}
