import type { PageSummary } from '../../../src-main/contract/page-shapes.ts';
import { Action } from '../../ui/action.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { homeWords } from './words.ts';

interface RemovePageDialogProps {
  page: PageSummary;
  onRemove: () => void;
  onClose: () => void;
}

/** Asks before an added page is removed: the app cannot bring it back. */
export function RemovePageDialog({ page, onRemove, onClose }: RemovePageDialogProps) {
  return (
    <WindowDialog
      title={homeWords.removeTitle}
      isOpen
      onClose={onClose}
      role="alertdialog"
      foot={
        <>
          <Action kind="quiet" autoFocus onPress={onClose}>
            {words.cancel}
          </Action>
          <Action
            kind="primary"
            onPress={() => {
              onClose();
              onRemove();
            }}
          >
            {words.remove}
          </Action>
        </>
      }
    >
      <p>{homeWords.removeText(page.title)}</p>
    </WindowDialog>
  );
}
