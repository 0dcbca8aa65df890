import { Action } from '../../ui/action.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { writeWords } from './words.ts';

interface LeaveUnsavedDialogProps {
  /** Why the last words could not be kept; null: nobody wants to leave. */
  why: string | null;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before words are given up that could not be kept. */
export function LeaveUnsavedDialog({ why, onStay, onLeave }: LeaveUnsavedDialogProps) {
  return (
    <WindowDialog
      title={writeWords.leaveTitle}
      isOpen={why !== null}
      onClose={onStay}
      role="alertdialog"
      foot={
        <>
          <Action kind="quiet" onPress={onLeave}>
            {writeWords.leave}
          </Action>
          <Action kind="primary" autoFocus onPress={onStay}>
            {writeWords.stay}
          </Action>
        </>
      }
    >
      <p>{writeWords.leaveText(why ?? '')}</p>
    </WindowDialog>
  );
}
