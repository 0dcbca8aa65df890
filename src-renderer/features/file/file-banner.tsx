import { RotateCw, Save, X } from 'lucide-react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { isEdited, useKitStore } from '../../state/kit-store.ts';
import { focusSoon } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { reloadFile } from './changed-file-actions.ts';
import { putAway, useChangedFile } from './changed-file-store.ts';
import { showDifferences } from './compare-file.ts';
import { saveKit } from './file-actions.ts';
import { fileWords } from './words.ts';

/** Tells, without taking the keyboard, that the file of the open kit was changed or has gone. */
export function FileBanner() {
  const bridge = useBridge();
  const found = useChangedFile((state) => state.found);
  const ref = useKitStore((state) => state.open?.ref);
  const edited = useKitStore((state) => isEdited(state.open));
  const shown = found?.seen === ref?.id ? found : null;
  return (
    <div role="status">
      {shown && ref && (
        <div className="file-banner">
          <Notice quiet>
            <p>
              {shown.state === 'missing'
                ? fileWords.missing(ref.name, ref.where)
                : edited
                  ? fileWords.changedBoth(ref.name)
                  : fileWords.changedOutside(ref.name)}
            </p>
          </Notice>
          {shown.state === 'missing' ? (
            <Action icon={Save} onPress={() => void saveKit(bridge, { as: true })}>
              {fileWords.saveElsewhere}
            </Action>
          ) : edited ? (
            <Action onPress={() => void showDifferences(bridge)}>{fileWords.compare}</Action>
          ) : (
            <Action icon={RotateCw} onPress={() => void reloadFile(bridge)}>
              {fileWords.reload}
            </Action>
          )}
          <IconAction
            icon={X}
            label={fileWords.putAway}
            onPress={() => {
              putAway();
              focusSoon('kit-centre');
            }}
          />
        </div>
      )}
    </div>
  );
}
