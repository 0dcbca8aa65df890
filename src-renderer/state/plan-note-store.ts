import { create } from 'zustand';
import type { SingleCommand } from '../../src-main/core/kit/kit-command.ts';
import type { Step } from './history.ts';

/** What followed from the last change of the plan. */
export interface PlanNote {
  /** The step that it speaks of; once another one is the last, it has nothing to say any more. */
  step: Step;
  /** What the person changed, without what followed from it. */
  changes: SingleCommand[];
  summary: string;
  unmet: readonly string[];
}

export const usePlanNote = create<{ note: PlanNote | null }>(() => ({ note: null }));

export const showPlanNote = (note: PlanNote | null): void => usePlanNote.setState({ note });
