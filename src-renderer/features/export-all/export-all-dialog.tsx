import { Action } from '../../ui/action.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import '../export/export.css';
import { ExportAllForm } from './export-all-form.tsx';
import { ExportAllProgress } from './export-all-progress.tsx';
import { ExportAllResult } from './export-all-result.tsx';
import { closeExportAll, useExportAllStore } from './export-all-store.ts';
import './export-all.css';
import { useExportAll } from './use-export-all.ts';
import { exportAllWords } from './words.ts';

/** Makes the documents of every role of pages: form, progress, result. */
export function ExportAllDialog() {
  const pages = useExportAllStore((store) => store.pages);
  return pages === null ? null : <OpenExportAllDialog pages={pages} />;
}

const formId = 'export-all-form';

function OpenExportAllDialog({ pages }: { pages: readonly string[] }) {
  const { state, last, start, stop, goOn, again } = useExportAll();
  const stopping = state.name === 'running' && state.stopping;
  const cancelled = state.name === 'done' && state.result.cancelled;
  const foot = {
    form: (
      <>
        <Action kind="quiet" onPress={closeExportAll}>
          {words.cancel}
        </Action>
        <Action kind="primary" type="submit" form={formId}>
          {exportAllWords.go}
        </Action>
      </>
    ),
    running: (
      <Action autoFocus isDisabled={stopping} onPress={stop}>
        {stopping ? exportAllWords.stopping : exportAllWords.stop}
      </Action>
    ),
    done: (
      <>
        <Action kind="quiet" onPress={again}>
          {exportAllWords.again}
        </Action>
        {cancelled && <Action onPress={goOn}>{exportAllWords.goOn}</Action>}
        <Action kind="primary" autoFocus onPress={closeExportAll}>
          {words.done}
        </Action>
      </>
    ),
  };
  return (
    <WindowDialog
      title={exportAllWords.title}
      isOpen
      wide
      isDismissable={state.name !== 'running'}
      onClose={closeExportAll}
      foot={foot[state.name]}
    >
      {state.name === 'form' && (
        <ExportAllForm
          id={formId}
          ticked={pages}
          last={last}
          failure={state.failure}
          onSubmit={start}
        />
      )}
      {state.name === 'running' && <ExportAllProgress progress={state.progress} />}
      {state.name === 'done' && <ExportAllResult result={state.result} />}
    </WindowDialog>
  );
}
