import { useBridge } from '../../bridge/bridge-context.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { saveKit } from './file-actions.ts';
import { fileWords } from './words.ts';

/** Asks what becomes of unsaved changes before the kit is left. */
export function LeaveDialog() {
  const bridge = useBridge();
  const leaving = useView((view) => view.leaving);
  const title = useKitStore((state) => state.open?.ref?.name ?? state.open?.history.kit.role.title);
  const stay = () => show({ leaving: null });
  const leave = () => {
    stay();
    leaving?.();
  };
  const saveAndLeave = async () => {
    stay();
    if (await saveKit(bridge)) leaving?.();
  };
  return (
    <WindowDialog
      title={fileWords.leaveTitle}
      isOpen={leaving !== null}
      onClose={stay}
      role="alertdialog"
      foot={
        <>
          <Action kind="quiet" onPress={stay}>
            {fileWords.stay}
          </Action>
          <Action onPress={leave}>{fileWords.dontSave}</Action>
          <Action kind="primary" autoFocus onPress={() => void saveAndLeave()}>
            {fileWords.save}
          </Action>
        </>
      }
    >
      <p>{fileWords.leaveText(title ?? '')}</p>
    </WindowDialog>
  );
}
