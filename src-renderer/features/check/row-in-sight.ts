/** What was just done is told at the foot of the window, over the last rows. */
const footHeight = 64;

/** Scrolls the list, and it alone, until the row stands in its middle; rows in sight stay where they are. */
export function bringToMiddle(list: HTMLElement | null, id: number): void {
  const row = list?.querySelector<HTMLElement>(`[data-key="${id}"]`);
  if (!list || !row) return;
  const [frame, place] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  if (place.top >= frame.top && place.bottom <= frame.bottom - footHeight) return;
  list.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
}

/**
 * Scrolls the list just so far that the row which has the keyboard is in sight. The list itself has scrolled to where
 * it guessed the row to be: rows are measured only when they are drawn.
 */
export function keepInSight(list: HTMLElement | null): void {
  const row = list?.querySelector<HTMLElement>('[data-focus-visible]');
  if (!list || !row) return;
  const [frame, place] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  const below = place.bottom - (frame.bottom - footHeight);
  if (place.top < frame.top) list.scrollTop += place.top - frame.top;
  else if (below > 0) list.scrollTop += Math.min(below, place.top - frame.top);
}
