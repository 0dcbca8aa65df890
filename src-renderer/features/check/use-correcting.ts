import { useMemo } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Correction } from '../../../src-main/core/job-family/correction.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import type { Saying } from './check-keys.ts';
import { correctRows, dropCorrection, rowsOf } from './correction-step.ts';
import {
  correct,
  redoCorrection,
  undoCorrection,
  useCorrections,
  type Corrected,
} from './correction-store.ts';
import { describeChange, placesOfRows } from './describe-change.ts';
import { checkWords, stepWords } from './words.ts';

/** Corrections as a person makes them: carried out, told, and taken back. */
export interface Correcting {
  say: (ids: readonly number[], saying: Saying) => void;
  drop: (lost: Correction) => void;
  undo: () => void;
  redo: () => void;
}

/** `show` selects the rows that were corrected or taken back, without moving the keyboard there. */
export function useCorrecting(
  bridge: Bridge,
  show: (ids: readonly number[], focus: boolean) => void,
): Correcting {
  return useMemo(() => {
    const showStep = (done: Corrected | null) => {
      if (done) show(rowsOf(done.after, done.step), false);
    };
    return {
      say: (ids, saying) => void say(bridge, ids, saying),
      drop: (lost) => void drop(bridge, lost),
      undo: () => void undoCorrection(bridge).then(showStep),
      redo: () => void redoCorrection(bridge).then(showStep),
    };
  }, [bridge, show]);
}

async function say(bridge: Bridge, ids: readonly number[], saying: Saying): Promise<void> {
  if (ids.length === 0) {
    announce(checkWords.noSelection);
    return;
  }
  const as = saying === 'as-read' ? null : saying;
  const nameOn = (page: OpenPage) =>
    checkWords.stepName(placesOfRows(page, ids), as === null ? null : stepWords[as]);
  const done = await correct(bridge, (page) => correctRows(page, ids, as, nameOn(page)));
  if (done) announce(describeChange({ ...done, ids, as }));
  else if (useCorrections.getState().failure === null)
    announce(as === null ? checkWords.uncorrected : checkWords.unchanged);
}

async function drop(bridge: Bridge, lost: Correction): Promise<void> {
  const done = await correct(bridge, () => dropCorrection(lost, checkWords.dropName));
  if (done) announce(checkWords.dropped);
}
