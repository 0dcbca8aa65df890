import type { EventOf } from '../../../src-main/contract/operations.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { redoChange, undoChange, useKitStore } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { undoTarget } from '../../state/undo-target.ts';
import { show, useView } from '../../state/view-store.ts';
import { goHome, openKitFile, saveKit } from '../file/file-actions.ts';

export type Command = EventOf<'menu-command'>['command'] | 'keys';

/** Carries out what a menu, a shortcut or a button asks for. Without an open kit some do nothing. */
export function runCommand(bridge: Bridge, command: Command): void {
  const hasKit = useKitStore.getState().open !== null;
  switch (command) {
    case 'new':
      goHome();
      break;
    case 'open':
      void openKitFile(bridge);
      break;
    case 'save':
      if (hasKit) void saveKit(bridge);
      break;
    case 'save-as':
      if (hasKit) void saveKit(bridge, { as: true });
      break;
    case 'export':
      flushPendingEdits();
      if (hasKit) show({ dialog: 'export' });
      break;
    case 'undo':
      (undoTarget()?.undo ?? undoChange)();
      break;
    case 'redo':
      (undoTarget()?.redo ?? redoChange)();
      break;
    case 'settings':
      show({ dialog: 'settings' });
      break;
    case 'keys':
      show({ dialog: 'keys' });
      break;
  }
}

const shortcuts: Record<string, Command> = {
  s: 'save',
  'shift+s': 'save-as',
  o: 'open',
  e: 'export',
  z: 'undo',
  'shift+z': 'redo',
  y: 'redo',
  ',': 'settings',
  '/': 'keys',
};

/** The command of a key press, or null where it has none or belongs to somebody else. */
export function commandOf(event: KeyboardEvent, isApple: boolean): Command | null {
  if (!(isApple ? event.metaKey : event.ctrlKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  const command = shortcuts[(event.shiftKey && key !== '/' ? 'shift+' : '') + key] ?? null;
  // A dialog holds the keyboard: what lies under it stays as it is.
  const blocked = useView.getState().dialog !== null || useView.getState().leaving !== null;
  if (blocked) return null;
  // Undo within a field that is not part of the kit is the field's own.
  if ((command === 'undo' || command === 'redo') && isForeignField(event.target)) return null;
  return command;
}

const isForeignField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input, textarea') &&
  target.closest('[data-kit-field]') === null;
