import { useState } from 'react';
import type { PageSummary } from '../../../src-main/contract/page-shapes.ts';
import { Action } from '../../ui/action.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { homeWords } from './words.ts';

interface RenameDialogProps {
  page: PageSummary;
  onRename: (title: string) => void;
  onClose: () => void;
}

/** Gives a page a name of the person's own. */
export function RenameDialog({ page, onRename, onClose }: RenameDialogProps) {
  const [title, setTitle] = useState(page.title);
  const rename = () => {
    onClose();
    onRename(title.trim());
  };
  return (
    <WindowDialog
      title={homeWords.renameTitle}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Action kind="quiet" onPress={onClose}>
            {words.cancel}
          </Action>
          <Action kind="primary" onPress={rename}>
            {homeWords.rename}
          </Action>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <TextBox
          label={homeWords.name}
          hint={homeWords.renameHint}
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus
        />
      </form>
    </WindowDialog>
  );
}
