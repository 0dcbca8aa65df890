import { Download, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Output } from '../../../src-main/contract/operations.ts';
import type { Debrief } from '../../../src-main/core/debrief/debrief.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { showProblem } from '../file/file-problem-store.ts';
import { debriefWords } from './words.ts';
import { WeightsForm, type WeightsEntry } from './weights-form.tsx';

/** Weights, and the debrief as PDF and Word by the settings. */
export function ExportDebrief({ debrief }: { debrief: Debrief }) {
  const bridge = useBridge();
  const { formats, paper } = useSettings((state) => state.settings);
  const [entry, setEntry] = useState<WeightsEntry>({ same: true, reason: '', of: {} });
  const [asked, setAsked] = useState(false);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [result, setResult] = useState<Output<'debrief.export'> | null>(null);

  const run = async () => {
    if (!entry.same && entry.reason.trim() === '') {
      setAsked(true);
      return;
    }
    setRunning(true);
    setFailure(null);
    setResult(null);
    const weights = entry.same ? null : { reason: entry.reason, of: entry.of };
    const reply = await bridge.call('debrief.export', { debrief, weights, formats, paper });
    setRunning(false);
    if (reply.ok) {
      setResult(reply.value);
      announce(debriefWords.exported(reply.value.where));
    } else if (reply.error.code !== 'cancelled') setFailure(reply.error);
  };
  const show = async (id: string) => {
    const reply = await bridge.call('documents.show', { id });
    if (!reply.ok) showProblem(reply.error);
  };

  return (
    <div className="debrief-export">
      <WeightsForm debrief={debrief} entry={entry} asked={asked} onChange={setEntry} />
      {failure && <FailureNotice failure={failure} />}
      <div className="debrief-export-go">
        <Action kind="primary" icon={Download} isDisabled={running} onPress={() => void run()}>
          {running ? debriefWords.exporting : debriefWords.export}
        </Action>
        <p className="text-12 muted">{debriefWords.leftOpen}</p>
      </div>
      {result && (
        <div className="debrief-files">
          <p>{debriefWords.exported(result.where)}</p>
          <ul>
            {result.files.map(({ id, name }) => (
              <li key={id}>
                {name}
                <IconAction
                  icon={FolderOpen}
                  small
                  label={debriefWords.showFile(name)}
                  onPress={() => void show(id)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
