import { create } from 'zustand';
import type { BankEntry } from '../../../src-main/contract/bank-shapes.ts';
import type { BankChange } from '../../../src-main/core/bank/bank-change.ts';
import type { QuestionDraft } from '../../../src-main/core/bank/question-drafts.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { bankWords } from './words.ts';

/** A change of the bank that can be taken back. */
export interface BankStep {
  name: string;
  undo: readonly BankChange[];
  /** Steps with the same key in a row are one. */
  key: string | null;
}

/** The question that the pane shows. */
export interface ShownEntry extends BankEntry {
  /** Id of its row; null for a new one that was not kept yet. */
  row: string | null;
  /** Changes when another question, or the same as it was before, is to be shown. */
  turn: number;
}

interface BankState {
  past: readonly BankStep[];
  future: readonly BankStep[];
  shown: ShownEntry | null;
}

export const useBank = create<BankState>(() => ({ past: [], future: [], shown: null }));

const mostSteps = 100;
let turn = 0;

/** One change after another, so that the id of a new question is known before it is changed. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
  const mine = last.then(act, act);
  last = mine;
  return mine;
};

export const rowOf = (id: string): string => `bank:${id}`;

const note = (step: BankStep): void =>
  useBank.setState(({ past }) => {
    const before = past.at(-1);
    const joins = step.key !== null && before?.key === step.key;
    return { past: joins ? past : [...past, step].slice(-mostSteps), future: [] };
  });

/** Changes the bank; the ids of what was put, or null after the person was told why it was not. */
export const changeBank = (
  bridge: Bridge,
  name: string,
  changes: BankChange[],
  key: string | null = null,
): Promise<string[] | null> =>
  inTurn(async () => {
    const reply = await bridge.call('bank.change', { changes });
    if (!reply.ok) {
      showProblem(reply.error);
      return null;
    }
    note({ name, undo: reply.value.undo, key });
    return reply.value.put;
  });

/** Puts a step that was made by other means, such as an import, where undo finds it. */
export const noteStep = (name: string, undo: readonly BankChange[]): void => {
  if (undo.length > 0) note({ name, undo, key: null });
};

const showEntry = (row: string | null, entry: BankEntry): void => {
  turn += 1;
  useBank.setState({ shown: { ...entry, row, turn } });
};

/** Shows a question of the list; null: none. */
export const showRow = async (bridge: Bridge, row: string | null): Promise<void> => {
  flushPendingEdits();
  if (row === null) {
    useBank.setState({ shown: null });
    return;
  }
  const reply = await inTurn(() => bridge.call('bank.question', { id: row }));
  if (reply.ok) showEntry(row, reply.value);
  else useBank.setState({ shown: null });
};

/** Shows a question that is not in the bank yet; it is kept with its first words. */
export const showNew = (question: QuestionDraft): void => {
  flushPendingEdits();
  showEntry(null, { source: 'team', question });
};

const takeId = (id: string | undefined, of: number): void =>
  useBank.setState(({ shown }) =>
    shown?.turn === of && id !== undefined
      ? { shown: { ...shown, row: rowOf(id), question: { ...shown.question, id } } }
      : {},
  );

/** Changes the shown question and keeps it, once it has words. */
export const editShown = async (
  bridge: Bridge,
  part: Partial<QuestionDraft>,
  field: string,
): Promise<void> => {
  const { shown } = useBank.getState();
  if (!shown) return;
  useBank.setState({ shown: { ...shown, question: { ...shown.question, ...part } } });
  await inTurn(async () => {
    const now = useBank.getState().shown;
    // Another question is shown by now: the change goes to the one that it was made in.
    const question = now?.turn === shown.turn ? now.question : { ...shown.question, ...part };
    if (question.text.trim() === '') return;
    const reply = await bridge.call('bank.change', {
      changes: [{ do: 'put-question', question, at: null }],
    });
    if (!reply.ok) {
      showProblem(reply.error);
      return;
    }
    note({
      name: bankWords.did.edit,
      undo: reply.value.undo,
      key: `${shown.turn}/${field}`,
    });
    takeId(reply.value.put[0], shown.turn);
  });
};

/** Makes the shown question, one of ours, the team's own: a copy that can be changed. */
export const makeOwn = async (bridge: Bridge): Promise<void> => {
  const { shown } = useBank.getState();
  if (!shown) return;
  const ids = await changeBank(bridge, bankWords.did.copy, [
    { do: 'put-question', question: { ...shown.question, id: null }, at: null },
  ]);
  const [id] = ids ?? [];
  if (id === undefined) return;
  await showRow(bridge, rowOf(id));
  announce(bankWords.said.copied);
};

export const removeShown = async (bridge: Bridge): Promise<void> => {
  const { shown } = useBank.getState();
  const id = shown?.question.id;
  useBank.setState({ shown: null });
  if (id === null || id === undefined) return;
  const removed = await changeBank(bridge, bankWords.did.remove, [{ do: 'remove-question', id }]);
  if (removed) announce(bankWords.said.removed);
};

const move = async (bridge: Bridge, from: 'past' | 'future'): Promise<void> => {
  flushPendingEdits();
  const step = await inTurn(async () => {
    const found = useBank.getState()[from].at(-1);
    if (!found) return null;
    const reply = await bridge.call('bank.change', { changes: [...found.undo] });
    if (!reply.ok) {
      showProblem(reply.error);
      return null;
    }
    const back = { ...found, undo: reply.value.undo, key: null };
    useBank.setState(({ past, future }) =>
      from === 'past'
        ? { past: past.slice(0, -1), future: [...future, back] }
        : { past: [...past, back], future: future.slice(0, -1) },
    );
    return found;
  });
  if (!step) return;
  announce(from === 'past' ? bankWords.undone(step.name) : bankWords.redone(step.name));
  const { shown } = useBank.getState();
  if (shown?.row != null) await showRow(bridge, shown.row);
};

export const undoBank = (bridge: Bridge): Promise<void> => move(bridge, 'past');
export const redoBank = (bridge: Bridge): Promise<void> => move(bridge, 'future');
