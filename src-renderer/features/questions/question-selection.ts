/** Questions of one stage that are selected, by their ids. */
export interface Selection {
  chosen: ReadonlySet<string>;
  /** Where a stretch begins: what was chosen last by itself. */
  anchor: string | null;
  /** Where the stretch from there ends. */
  end: string | null;
}

export const noSelection: Selection = { chosen: new Set(), anchor: null, end: null };

/** Takes a question in or out; a stretch then begins at it. */
export function toggle({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, anchor: id, end: id };
}

/** Ids from one to another in the order of the stage, both included; none where one of them is gone. */
function stretch(order: readonly string[], a: string | null, b: string | null): string[] {
  const [from, to] = [order.indexOf(a ?? ''), order.indexOf(b ?? '')];
  return from < 0 || to < 0 ? [] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/**
 * Takes in everything from where the stretch begins to a question, and lets go what the stretch held before.
 * @param order ids of the stage's questions
 * @param start where a stretch begins if nothing was chosen yet
 */
export function extend(
  { chosen, anchor, end }: Selection,
  order: readonly string[],
  id: string,
  start: string = id,
): Selection {
  const from = anchor !== null && order.includes(anchor) ? anchor : start;
  const next = new Set(chosen);
  for (const one of stretch(order, anchor, end)) next.delete(one);
  for (const one of stretch(order, from, id)) next.add(one);
  return { chosen: next, anchor: from, end: id };
}

export const selectAll = (order: readonly string[]): Selection => ({
  chosen: new Set(order),
  anchor: order[0] ?? null,
  end: order.at(-1) ?? null,
});
