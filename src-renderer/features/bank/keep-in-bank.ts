import { draftOfKit } from '../../../src-main/core/bank/question-drafts.ts';
import type { Kit, Question } from '../../../src-main/core/kit/kit.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { changeBank } from './bank-store.ts';
import { bankWords } from './words.ts';

/** Whether a person wrote or changed the words of a question, so that it is worth keeping for other kits. */
export const isWorthKeeping = ({ source, edited, text }: Question): boolean =>
  (edited || source === 'person') && text.trim() !== '';

/** Keeps a question of the kit in the bank, for other kits of the same band. */
export async function keepInBank(bridge: Bridge, kit: Kit, question: Question): Promise<void> {
  flushPendingEdits();
  const kept = await changeBank(bridge, bankWords.did.keep, [
    { do: 'put-question', question: draftOfKit(question, kit.role.band), at: null },
  ]);
  if (kept) announce(bankWords.said.kept);
}
