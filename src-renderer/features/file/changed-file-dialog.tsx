import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import type { KitFileComparison } from '../../../src-main/contract/kit-file-shapes.ts';
import { keepMine, saveElsewhere, takeFile } from './changed-file-actions.ts';
import './changed-file.css';
import { closeCompared } from './changed-file-store.ts';
import { differenceWords } from './difference-words.ts';
import { KitDifferences } from './kit-differences.tsx';

/** What differs between the open kit and its file, and what becomes of either. Whatever is chosen, both are kept. */
export function ChangedFileDialog({ compared }: { compared: KitFileComparison }) {
  const bridge = useBridge();
  const { ref, kit, comparison, problem } = compared;
  return (
    <WindowDialog
      title={differenceWords.title}
      wide
      isOpen
      onClose={closeCompared}
      role="alertdialog"
      foot={
        <>
          <Action kind="quiet" autoFocus onPress={closeCompared}>
            {differenceWords.later}
          </Action>
          <Action onPress={() => void saveElsewhere(bridge)}>{differenceWords.elsewhere}</Action>
          {kit && <Action onPress={() => void takeFile(bridge)}>{differenceWords.take}</Action>}
          <Action kind="primary" onPress={() => void keepMine(bridge)}>
            {differenceWords.keep}
          </Action>
        </>
      }
    >
      <p>{differenceWords.lead(ref.name, ref.where)}</p>
      {problem !== null && (
        <Notice>
          <p>{differenceWords.damaged}</p>
          <p>{problem}</p>
        </Notice>
      )}
      {comparison && <KitDifferences comparison={comparison} />}
      <dl className="difference-choices" aria-label={differenceWords.choices}>
        <Choice name={differenceWords.keep} does={differenceWords.keepDoes(ref.name)} />
        {kit && <Choice name={differenceWords.take} does={differenceWords.takeDoes} />}
        <Choice name={differenceWords.elsewhereName} does={differenceWords.elsewhereDoes} />
      </dl>
    </WindowDialog>
  );
}

const Choice = ({ name, does }: { name: string; does: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{does}</dd>
  </div>
);
