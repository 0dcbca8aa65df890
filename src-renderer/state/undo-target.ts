/** What undoes and redoes while the screen shows something else than the kit. */
export interface UndoTarget {
  undo: () => void;
  redo: () => void;
}

let target: UndoTarget | null = null;

/** Takes "Undo" and "Redo" over, from keys and menus alike; returns the function that gives them back. */
export function takeUndo(own: UndoTarget): () => void {
  target = own;
  return () => {
    if (target === own) target = null;
  };
}

/** Null where they belong to the kit. */
export const undoTarget = (): UndoTarget | null => target;
