import { create } from 'zustand';
import type { KitStage, Question } from '../../../src-main/core/kit/kit.ts';
import { announce } from '../../state/announcement-store.ts';
import { focusSoon } from '../../state/view-store.ts';
import { extend, noSelection, selectAll, toggle, type Selection } from './question-selection.ts';
import { questionWords } from './words.ts';

const { said } = questionWords;

/** Selected questions; those of a stage that is not on the screen are none. */
export const useSelection = create<Selection & { stage: string | null }>(() => ({
  ...noSelection,
  stage: null,
}));

const orderOf = ({ questions }: KitStage): string[] => questions.map(({ id }) => id);

const selectionIn = (stage: KitStage): Selection => {
  const now = useSelection.getState();
  return now.stage === stage.id ? now : noSelection;
};

/** The selected questions of a stage that are still there, in its order. */
export const selectedIn = (
  stage: KitStage,
  now: Selection & { stage: string | null },
): Question[] =>
  now.stage === stage.id ? stage.questions.filter(({ id }) => now.chosen.has(id)) : [];

const set = (stage: KitStage, selection: Selection): number => {
  useSelection.setState({ ...selection, stage: stage.id });
  return selectedIn(stage, useSelection.getState()).length;
};

/** What the keyboard comes to first among what can be done with the selected ones. */
export const selectionActionsId = 'selection-actions';

export const checkId = (question: string): string => `select-${question}`;

/** Takes a question in or out, or with `range` everything from the last one to it. */
export function pick(stage: KitStage, id: string, range: boolean): void {
  const now = selectionIn(stage);
  if (!range || now.anchor === null) {
    set(stage, toggle(now, id));
    return;
  }
  announce(said.selected(set(stage, extend(now, orderOf(stage), id))));
}

/** Takes the selection from a question to its neighbor, and the keyboard with it. */
export function extendFrom(stage: KitStage, id: string, by: 1 | -1): void {
  const order = orderOf(stage);
  const next = order[order.indexOf(id) + by];
  if (next === undefined) return;
  announce(said.selected(set(stage, extend(selectionIn(stage), order, next, id))));
  document.getElementById(checkId(next))?.focus();
}

/** The keyboard goes to the box of the question before or after. */
export function goBeside(stage: KitStage, id: string, by: 1 | -1): void {
  const order = orderOf(stage);
  document.getElementById(checkId(order[order.indexOf(id) + by] ?? ''))?.focus();
}

export function selectWhole(stage: KitStage): void {
  announce(said.selected(set(stage, selectAll(orderOf(stage)))));
}

/** Lets all go. The keyboard stays, or goes to the first that was selected where `refocus` says so. */
export function clearSelection(stage: KitStage, { refocus = false } = {}): void {
  const [first] = selectedIn(stage, useSelection.getState());
  useSelection.setState({ ...noSelection, stage: null });
  announce(said.selected(0));
  if (refocus && first) focusSoon(checkId(first.id));
}

/** What was done with the selected ones took them away; nothing is said of it here. */
export const forgetSelection = (): void => useSelection.setState({ ...noSelection, stage: null });
