import { FolderOpen } from 'lucide-react';
import type { BatchSummary } from '../../../src-main/contract/batch-shapes.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { Notice } from '../../ui/notice.tsx';
import { exportWords } from '../export/words.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { exportAllWords } from './words.ts';

/** What came of an export of all roles: how much, where, what failed and why, and what was left alone. */
export function ExportAllResult({ result }: { result: BatchSummary }) {
  const bridge = useBridge();
  const { written, same, failed, changed, beside, cancelled } = result;
  const show = async () => {
    const reply = await bridge.call('batch.show', { folder: result.folder });
    if (!reply.ok) showProblem(reply.error);
  };
  return (
    <div className="export-result export-all-result">
      <div className="export-result-head">
        <div>
          <p className="title-16">
            {cancelled ? exportAllWords.stopped : exportAllWords.done(written + same)}
          </p>
          <p className="muted">{exportAllWords.doneWhere(result.where)}</p>
          <p className="text-13 muted figures">{exportAllWords.facts(written, same)}</p>
          {result.zip !== null && (
            <p className="text-13 muted">{exportWords.zipMade(result.zip)}</p>
          )}
        </div>
        {written + same > 0 && (
          <Action icon={FolderOpen} onPress={() => void show()}>
            {exportAllWords.show}
          </Action>
        )}
      </div>
      {cancelled && (
        <Notice quiet>
          <p>{exportAllWords.stoppedText}</p>
        </Notice>
      )}
      {failed.length > 0 && (
        <Notice title={exportAllWords.failed(failed.length)}>
          <p>{exportAllWords.failedText}</p>
          <ul className="export-all-failed">
            {failed.map(({ page, role, message }) => (
              <li key={`${page}/${role ?? ''}`}>
                <span className="title-13">{role === null ? page : `${page}: ${role}`}</span>
                <span className="text-13">{message}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <FileNames title={exportAllWords.changed(changed.length)} names={changed} />
      <FileNames title={exportAllWords.beside(beside.length)} names={beside} />
    </div>
  );
}

function FileNames({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <DisclosureBox title={title}>
      <ul className="export-all-names text-13">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </DisclosureBox>
  );
}
