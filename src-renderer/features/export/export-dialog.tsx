import { useKit } from '../../state/kit-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import './export.css';
import { ExportForm } from './export-form.tsx';
import { ExportProgress } from './export-progress.tsx';
import { ExportResult } from './export-result.tsx';
import { useExport } from './use-export.ts';
import { exportWords } from './words.ts';

/** Makes the files: form, progress, result. */
export function ExportDialog() {
  const isOpen = useView((view) => view.dialog === 'export');
  return isOpen ? <OpenExportDialog /> : null;
}

const close = () => show({ dialog: null, exporting: null });
const formId = 'export-form';

function OpenExportDialog() {
  const kit = useKit();
  const { state, last, start, cancel, again } = useExport(kit);
  const foot = {
    form: (
      <>
        <Action kind="quiet" onPress={close}>
          {words.cancel}
        </Action>
        <Action kind="primary" type="submit" form={formId}>
          {exportWords.go}
        </Action>
      </>
    ),
    running: <Action onPress={cancel}>{words.cancel}</Action>,
    done: (
      <>
        <Action kind="quiet" onPress={again}>
          {exportWords.again}
        </Action>
        <Action kind="primary" autoFocus onPress={close}>
          {words.done}
        </Action>
      </>
    ),
  };
  return (
    <WindowDialog
      title={exportWords.title}
      isOpen
      wide
      isDismissable={state.name !== 'running'}
      onClose={close}
      foot={foot[state.name]}
    >
      {state.name === 'form' && (
        <ExportForm
          id={formId}
          kit={kit}
          last={last}
          failure={state.failure}
          onSubmit={(order) => void start(order)}
        />
      )}
      {state.name === 'running' && <ExportProgress progress={state.progress} />}
      {state.name === 'done' && <ExportResult result={state.result} />}
    </WindowDialog>
  );
}
