import { create } from 'zustand';
import type { KitRef } from '../../src-main/contract/kit-shapes.ts';
import type { OpenPage } from '../../src-main/contract/page-shapes.ts';
import type { Kit } from '../../src-main/core/kit/kit.ts';
import {
  perform,
  redo,
  startHistory,
  undo,
  type Change,
  type History,
  type Step,
} from './history.ts';
import { words } from '../ui/words.ts';
import { announce } from './announcement-store.ts';
import { flushPendingEdits } from './pending-edits.ts';

/** The kit that this window holds. */
export interface OpenDocument {
  history: History;
  /** The file it was saved to or opened from; null for a kit that has none yet. */
  ref: KitRef | null;
  /** The page it was built from, where this window has it. */
  page: OpenPage | null;
  /** The step after which it was saved; null: as it came; 'never': a recovered copy, always unsaved. */
  savedStep: Step | null | 'never';
  /** Under this id recovery copies are kept. */
  draft: string;
}

interface KitState {
  open: OpenDocument | null;
}

export const useKitStore = create<KitState>(() => ({ open: null }));

/** Whether the kit holds changes that its file does not. */
export const isEdited = (open: OpenDocument | null): boolean =>
  open !== null && (open.history.past.at(-1) ?? null) !== open.savedStep;

export interface OpenOptions {
  ref: KitRef | null;
  page?: OpenPage | null;
  /** Id of the recovery copy that it comes from. */
  draft?: string;
}

/** Puts a kit in the place of the one that is open. */
export function openKit(kit: Kit, { ref, page = null, draft }: OpenOptions): void {
  useKitStore.setState({
    open: {
      history: startHistory(kit),
      ref,
      page,
      savedStep: draft === undefined ? null : 'never',
      draft: draft ?? crypto.randomUUID(),
    },
  });
}

/** Takes over the page of the open kit as it is known now; the page of another kit changes nothing. */
export function notePage(page: OpenPage): void {
  const { open } = useKitStore.getState();
  if (open?.history.kit.role.source.sha256 === page.sha256)
    useKitStore.setState({ open: { ...open, page } });
}

export const closeKit = (): void => useKitStore.setState({ open: null });

/** Changes the open kit; what cannot be done is announced and changes nothing. */
export function changeKit(change: Change): boolean {
  return update((open) => {
    const barrier = open.savedStep === 'never' ? null : open.savedStep;
    return perform(open.history, change, Date.now(), barrier);
  });
}

export function undoChange(): void {
  flushPendingEdits();
  const step = useKitStore.getState().open?.history.past.at(-1);
  if (step && update((open) => undo(open.history))) announce(words.undone(step.name));
}

export function redoChange(): void {
  flushPendingEdits();
  const step = useKitStore.getState().open?.history.future.at(-1);
  if (step && update((open) => redo(open.history))) announce(words.redone(step.name));
}

/**
 * Records that the kit lies in a file now. `step` is the last step that the file holds: what was
 * changed while it was being written is still unsaved.
 */
export function markSaved(saved: Kit, ref: KitRef, step: Step | null): void {
  const { open } = useKitStore.getState();
  if (!open) return;
  const kit = { ...open.history.kit, version: saved.version };
  useKitStore.setState({
    open: { ...open, history: { ...open.history, kit }, ref, savedStep: step },
  });
}

function update(work: (open: OpenDocument) => ReturnType<typeof perform>): boolean {
  const { open } = useKitStore.getState();
  if (!open) return false;
  const result = work(open);
  if (!result.ok) {
    announce(result.error);
    return false;
  }
  useKitStore.setState({ open: { ...open, history: result.value } });
  return true;
}

/** The open kit, for what is only shown while there is one. */
export const useKit = (): Kit => useKitPart((kit) => kit);

/** A part of the open kit, picked as it lies there: what is shown is drawn anew only when the part changes. */
export const useKitPart = <T>(pick: (kit: Kit) => T): T =>
  useKitStore(({ open }) => {
    if (!open) throw new Error('a part of the kit is shown while no kit is open');
    return pick(open.history.kit);
  });
