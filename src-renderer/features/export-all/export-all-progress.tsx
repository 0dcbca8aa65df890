import { Label, ProgressBar } from 'react-aria-components';
import type { BatchProgressEvent } from '../../../src-main/contract/batch-shapes.ts';
import { exportAllWords } from './words.ts';

/** How far the export is, how long the rest may take, and how much failed so far. */
export function ExportAllProgress({ progress }: { progress: BatchProgressEvent | null }) {
  const facts = progress
    ? [
        exportAllWords.rolesDone(progress.done, progress.total),
        ...(progress.failed > 0 ? [exportAllWords.failedSoFar(progress.failed)] : []),
        ...(progress.secondsLeft === null ? [] : [exportAllWords.left(progress.secondsLeft)]),
      ].join(' · ')
    : exportAllWords.preparing;
  return (
    <ProgressBar
      className="export-progress"
      value={progress?.done ?? 0}
      maxValue={Math.max(1, progress?.total ?? 1)}
      isIndeterminate={progress === null}
      valueLabel={facts}
    >
      {({ percentage, valueText }) => (
        <>
          <div className="export-progress-head">
            <Label className="title-13">{exportAllWords.progress}</Label>
            <span className="text-13 muted figures">{valueText}</span>
          </div>
          <div className="export-track">
            <div className="export-fill" style={{ width: `${percentage ?? 0}%` }} />
          </div>
          <p className="text-13 muted">{progress?.label ?? exportAllWords.preparing}</p>
        </>
      )}
    </ProgressBar>
  );
}
