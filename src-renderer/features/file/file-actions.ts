import type { KitRef, OpenKit } from '../../../src-main/contract/kit-shapes.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { closeKit, isEdited, markSaved, openKit, useKitStore } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { useSettings } from '../../state/settings-store.ts';
import { show, showHome, showKit } from '../../state/view-store.ts';
import { fileKinds } from '../../ui/file-kinds.ts';
import { pickFile } from '../../ui/pick-file.ts';
import { compareFile } from './compare-file.ts';
import { showProblem } from './file-problem-store.ts';
import { fileWords } from './words.ts';

export interface SaveChoice {
  /** Under a new name. */
  as?: boolean;
  /** Over what this stands for, which is kept beside it. */
  over?: KitRef;
}

/**
 * Saves the open kit. True when it lies in a file afterwards; where somebody else changed the file, what differs is
 * shown instead.
 */
export async function saveKit(bridge: Bridge, choice: SaveChoice = {}): Promise<boolean> {
  const { as = false, over } = choice;
  flushPendingEdits();
  const { open } = useKitStore.getState();
  if (!open) return false;
  const step = open.history.past.at(-1) ?? null;
  const reply = await bridge.call('kits.save', {
    kit: open.history.kit,
    ref: over ?? open.ref,
    as,
    ...(over && { keepOther: true }),
  });
  if (!reply.ok) {
    const changed = reply.error.code === 'kit-changed-elsewhere';
    // Where it cannot be compared, saying so and a copy are still offered.
    if (!changed || (await compareFile(bridge)) !== null) showProblem(reply.error);
    return false;
  }
  const { kit, ref, copy } = reply.value;
  markSaved(kit, ref, step);
  announce(
    copy === null ? fileWords.saved(ref.name, ref.where) : fileWords.keptBeside(ref.name, copy),
  );
  return true;
}

/** Goes on at once, or after the person has decided about unsaved changes. */
export function leaveKit(goOn: () => void): void {
  flushPendingEdits();
  const leave = () => {
    closeKit();
    goOn();
  };
  if (isEdited(useKitStore.getState().open)) show({ leaving: leave });
  else leave();
}

export const goHome = (): void => leaveKit(showHome);

/**
 * Asks for a kit file, with the system's dialog or the browser's, and opens it.
 * @param insteadOf id of a recent kit whose file is looked for
 */
export async function openKitFile(bridge: Bridge, insteadOf?: string): Promise<void> {
  if (useSettings.getState().info?.asksForFiles) {
    takeOpened(await bridge.call('kits.open', { insteadOf }));
    return;
  }
  const file = await pickFile(fileKinds.kit);
  if (file) await importKitFile(bridge, file);
}

/** Opens a kit file that was dropped or picked. */
export async function importKitFile(bridge: Bridge, file: File): Promise<void> {
  takeOpened(await bridge.call('kits.import', { name: file.name, text: await file.text() }));
}

export async function reopenKit(bridge: Bridge, id: string): Promise<void> {
  takeOpened(await bridge.call('kits.reopen', { id }));
}

/** A kit that arrived takes the place of the open one, once that may go. */
export function takeOpened(reply: Reply<OpenKit>): void {
  if (!reply.ok) {
    showProblem(reply.error);
    return;
  }
  const { kit, ref } = reply.value;
  leaveKit(() => {
    openKit(kit, { ref });
    showKit();
    announce(fileWords.opened(kit.role.title));
  });
}
