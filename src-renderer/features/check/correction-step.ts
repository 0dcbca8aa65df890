import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import {
  lineKeys,
  sameLine,
  type Correction,
  type LineKey,
  type MeantAs,
} from '../../../src-main/core/job-family/correction.ts';

/** What `pages.correct` is told, without the page. */
export interface CorrectionChange {
  set: Correction[];
  clear: LineKey[];
}

/** One change that can be taken back. */
export interface CorrectionStep {
  /** What the person did, as it follows "Undo": "line 14 as must have". */
  name: string;
  /** The lines that it is about. */
  lines: readonly LineKey[];
  forth: CorrectionChange;
  back: CorrectionChange;
}

export interface CorrectionHistory {
  past: readonly CorrectionStep[];
  future: readonly CorrectionStep[];
}

export const noCorrections: CorrectionHistory = { past: [], future: [] };

/**
 * The step that says what these rows are, or with null leaves them to the reader again. Rows of which a person has
 * said the same before are no part of it; null where none is left.
 */
export function correctRows(
  page: OpenPage,
  ids: readonly number[],
  as: MeantAs | null,
  name: string,
): CorrectionStep | null {
  const keys = lineKeys(page.lines);
  const chosen = ids.flatMap((id) => keys[id] ?? []);
  const said = (key: LineKey) => page.corrections.find((one) => sameLine(one, key));
  const lines = chosen.filter((key) => (said(key)?.as ?? null) !== as);
  if (lines.length === 0) return null;
  return {
    name,
    lines,
    forth:
      as === null
        ? { set: [], clear: lines }
        : { set: lines.map((key) => ({ ...key, as })), clear: [] },
    back: {
      set: lines.flatMap((key) => said(key) ?? []),
      clear: lines.filter((key) => !said(key)),
    },
  };
}

/** The step that gives up a correction whose line is gone. */
export const dropCorrection = (lost: Correction, name: string): CorrectionStep => ({
  name,
  lines: [],
  forth: { set: [], clear: [{ text: lost.text, nth: lost.nth }] },
  back: { set: [lost], clear: [] },
});

/** The history after a new step: what was taken back before cannot be done again. */
export const addStep = (history: CorrectionHistory, step: CorrectionStep): CorrectionHistory => ({
  past: [...history.past, step],
  future: [],
});

/** The history after the last step was taken back. */
export const stepBack = ({ past, future }: CorrectionHistory): CorrectionHistory => ({
  past: past.slice(0, -1),
  future: [...future, ...past.slice(-1)],
});

/** The history after the step that was taken back last was done again. */
export const stepForth = ({ past, future }: CorrectionHistory): CorrectionHistory => ({
  past: [...past, ...future.slice(-1)],
  future: future.slice(0, -1),
});

/** Ids of the rows that a step is about, on the page as it is now. */
export function rowsOf(page: OpenPage, step: CorrectionStep): number[] {
  return lineKeys(page.lines).flatMap((key, id) =>
    step.lines.some((line) => sameLine(line, key)) ? [id] : [],
  );
}
