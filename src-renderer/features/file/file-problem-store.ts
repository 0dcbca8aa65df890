import { create } from 'zustand';
import type { Failure } from '../../../src-main/contract/failure.ts';

interface FileProblemState {
  /** What went wrong with opening or saving, until the person has read it. */
  problem: Failure | null;
}

export const useFileProblem = create<FileProblemState>(() => ({ problem: null }));

/** Shows a failure in a dialog; nothing is shown for what the person cancelled. */
export function showProblem(failure: Failure): void {
  if (failure.code !== 'cancelled') useFileProblem.setState({ problem: failure });
}

export const closeProblem = (): void => useFileProblem.setState({ problem: null });
