import { Label, ProgressBar } from 'react-aria-components';
import type { EventOf } from '../../../src-main/contract/events.ts';
import { exportWords } from './words.ts';

/** How far the export is. */
export function ExportProgress({ progress }: { progress: EventOf<'export-progress'> | null }) {
  return (
    <ProgressBar
      className="export-progress"
      value={progress?.done ?? 0}
      maxValue={progress?.total ?? 1}
      isIndeterminate={progress === null}
      valueLabel={progress ? `${progress.done} / ${progress.total}` : exportWords.preparing}
    >
      {({ percentage, valueText }) => (
        <>
          <div className="export-progress-head">
            <Label className="title-13">{exportWords.progress}</Label>
            <span className="text-13 muted figures">{valueText}</span>
          </div>
          <div className="export-track">
            <div className="export-fill" style={{ width: `${percentage ?? 0}%` }} />
          </div>
          <p className="text-13 muted">{progress?.label ?? exportWords.preparing}</p>
        </>
      )}
    </ProgressBar>
  );
}
