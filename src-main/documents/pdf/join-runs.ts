import type { LaidOutRun } from './pdfmake-inside.ts';
import { areReadTogether } from './tag-tree.ts';

/** In points: what adding up many widths can lose. */
const hair = 1e-6;

/** Whether a run goes on where the other ends and looks, leads and is read like it. */
const goesOn = (run: LaidOutRun, next: LaidOutRun): boolean =>
  run.font === next.font &&
  run.fontSize === next.fontSize &&
  run.color === next.color &&
  run.linkToDestination === next.linkToDestination &&
  areReadTogether(run, next) &&
  Math.abs(run.x + run.width - next.x) < hair;

/**
 * A line's runs with all that look alike as one: pdfmake makes a run of every word, and writes a dozen lines of drawing
 * for each.
 */
export const joinRuns = (runs: LaidOutRun[]): LaidOutRun[] => {
  const joined: LaidOutRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last, run)) {
      last.text += run.text;
      last.width += run.width;
    } else joined.push({ ...run });
  }
  return joined;
};
