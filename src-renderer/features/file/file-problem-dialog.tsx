import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { saveKit } from './file-actions.ts';
import { closeProblem, useFileProblem } from './file-problem-store.ts';
import { fileWords } from './words.ts';

/** Says what went wrong with a file and offers the way out where there is one. */
export function FileProblemDialog() {
  const bridge = useBridge();
  const problem = useFileProblem((state) => state.problem);
  const changed = problem?.code === 'kit-changed-elsewhere';
  const saveCopy = () => {
    closeProblem();
    void saveKit(bridge, { as: true });
  };
  return (
    <WindowDialog
      title={changed ? fileWords.changedTitle : fileWords.problemTitle}
      isOpen={problem !== null}
      onClose={closeProblem}
      role="alertdialog"
      foot={
        <>
          <Action onPress={closeProblem} kind={changed ? 'plain' : 'primary'} autoFocus={!changed}>
            {changed ? words.cancel : words.close}
          </Action>
          {changed && (
            <Action kind="primary" autoFocus onPress={saveCopy}>
              {fileWords.saveCopy}
            </Action>
          )}
        </>
      }
    >
      {problem && <FailureNotice failure={problem} />}
    </WindowDialog>
  );
}
