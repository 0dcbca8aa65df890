/**
 * Fields hand words to the kit a moment after the last key. Before something is done with the
 * whole kit (undo, save, export), what is still on its way must have arrived.
 */
const pending = new Set<() => void>();

/** Registers a field's hand-over; returns the function that takes it out again. */
export function registerPendingEdit(flush: () => void): () => void {
  pending.add(flush);
  return () => pending.delete(flush);
}

export function flushPendingEdits(): void {
  for (const flush of [...pending]) flush();
}
