import { placedQuestions } from '../../../src-main/core/kit/stage-order.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { swapQuestion } from './question-changes.ts';
import { nextSwap } from './swap-trail.ts';
import { questionWords } from './words.ts';

/** What stood in the place of each question before, by the question's id. */
const trails = new Map<string, string[]>();

/** One swap after the other: each starts from what the one before has left. */
let turn: Promise<void> = Promise.resolve();

/** Puts the next of the library's alternatives in a question's place, and says which; again for the one after it. */
export function swapWithNext(bridge: Bridge, id: string): Promise<void> {
  turn = turn.then(() => swap(bridge, id));
  return turn;
}

async function swap(bridge: Bridge, id: string): Promise<void> {
  flushPendingEdits();
  const kit = useKitStore.getState().open?.history.kit;
  const placed = kit && placedQuestions(kit).find(({ question }) => question.id === id);
  if (!kit || !placed) return;
  const { question, label } = placed;
  if (question.locked) {
    announce(questionWords.said.lockedNoSwap(label));
    return;
  }
  const reply = await bridge.call('kits.alternatives', { kit, question: id });
  // The person may have gone on meanwhile: what was found for another kit is not used.
  if (useKitStore.getState().open?.history.kit !== kit) return;
  if (!reply.ok) {
    announce(reply.error.message);
    return;
  }
  const next = nextSwap(question, reply.value, trails.get(id) ?? []);
  if (!next) {
    announce(questionWords.said.noSwap(label));
    return;
  }
  trails.set(id, next.trail);
  const said = next.again ? questionWords.said.swappedAgain : questionWords.said.swappedFor;
  swapQuestion(question, next.by, said(label, next.by.text));
}
