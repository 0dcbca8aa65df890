import { create } from 'zustand';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { showCheck, showPage, useView } from '../../state/view-store.ts';
import {
  addStep,
  noCorrections,
  stepBack,
  stepForth,
  type CorrectionChange,
  type CorrectionHistory,
  type CorrectionStep,
} from './correction-step.ts';
import { checkWords } from './words.ts';

interface CorrectionState {
  /** The page and version that the steps belong to. */
  of: string | null;
  history: CorrectionHistory;
  /** With the first correction the page became a copy, and the person has not read of it yet. */
  copied: boolean;
  /** Why the last correction was not kept. */
  failure: Failure | null;
}

const initial: CorrectionState = { of: null, history: noCorrections, copied: false, failure: null };

export const useCorrections = create<CorrectionState>(() => initial);

const nameOf = ({ id, sha256 }: OpenPage): string => `${id} ${sha256}`;

/** Begins without steps, unless it is the page that was checked last. */
export function beginChecking(page: OpenPage): void {
  if (useCorrections.getState().of !== nameOf(page))
    useCorrections.setState({ ...initial, of: nameOf(page) });
}

export const dismissCopied = (): void => useCorrections.setState({ copied: false });
export const dismissFailure = (): void => useCorrections.setState({ failure: null });

/** The page that the screen shows; null when another screen has taken its place. */
const shownPage = (): OpenPage | null => {
  const { screen } = useView.getState();
  return screen.name === 'check' ? screen.page : null;
};

/** One change after the other: each is worked out on the page that the one before has left. */
let queue: Promise<unknown> = Promise.resolve();

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
};

/** What a step did: the page before and after it. */
export interface Corrected {
  before: OpenPage;
  after: OpenPage;
  step: CorrectionStep;
}

/**
 * Carries out what `plan` makes of the page; it gives null where there is nothing to do. Null is the answer then,
 * and where the host refused: the page stays as it was, and the failure is kept to be shown.
 */
export const correct = (
  bridge: Bridge,
  plan: (page: OpenPage) => CorrectionStep | null,
): Promise<Corrected | null> =>
  inTurn(async () => {
    dismissFailure();
    const before = shownPage();
    const step = before && plan(before);
    if (!before || !step) return null;
    const after = await send(bridge, before, step.forth);
    if (!after) return null;
    useCorrections.setState(({ history }) => ({ history: addStep(history, step) }));
    return { before, after, step };
  });

/** Takes the last step back; null where there is none. */
export const undoCorrection = (bridge: Bridge): Promise<Corrected | null> =>
  inTurn(async () => {
    const before = shownPage();
    const step = useCorrections.getState().history.past.at(-1);
    const after = before && step ? await send(bridge, before, step.back) : null;
    if (!before || !step || !after) return null;
    useCorrections.setState(({ history }) => ({ history: stepBack(history) }));
    announce(checkWords.undone(step.name));
    return { before, after, step };
  });

/** Does the step again that was taken back last; null where there is none. */
export const redoCorrection = (bridge: Bridge): Promise<Corrected | null> =>
  inTurn(async () => {
    const before = shownPage();
    const step = useCorrections.getState().history.future.at(-1);
    const after = before && step ? await send(bridge, before, step.forth) : null;
    if (!before || !step || !after) return null;
    useCorrections.setState(({ history }) => ({ history: stepForth(history) }));
    announce(checkWords.doneAgain(step.name));
    return { before, after, step };
  });

async function send(
  bridge: Bridge,
  before: OpenPage,
  change: CorrectionChange,
): Promise<OpenPage | null> {
  const reply = await bridge.call('pages.correct', { id: before.id, ...change });
  if (!reply.ok) {
    useCorrections.setState({ failure: reply.error });
    return null;
  }
  const after = reply.value;
  useCorrections.setState(({ copied }) => ({
    of: nameOf(after),
    failure: null,
    copied: copied || after.id !== before.id,
  }));
  // The person may have gone on meanwhile: the screen they went to gets the page, but is not left again.
  const { screen } = useView.getState();
  if (screen.name === 'check') showCheck(after);
  else if (screen.name === 'choose' && screen.page.id === before.id) showPage(after);
  return after;
}
