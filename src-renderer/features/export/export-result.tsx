import { FolderOpen } from 'lucide-react';
import type { ExportedFile } from '../../../src-main/contract/document-shapes.ts';
import type { Output } from '../../../src-main/contract/operations.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { isEdited, useKitStore } from '../../state/kit-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveKit } from '../file/file-actions.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { exportWords } from './words.ts';

/** The files that were made and where they lie. */
export function ExportResult({ result }: { result: Output<'documents.export'> }) {
  const bridge = useBridge();
  const unsaved = useKitStore(({ open }) => isEdited(open) || open?.ref === null);
  const show = async (file: Pick<ExportedFile, 'id'>) => {
    const reply = await bridge.call('documents.show', { id: file.id });
    if (!reply.ok) showProblem(reply.error);
  };
  const first = result.zip ?? result.files[0];
  return (
    <div className="export-result">
      <div className="export-result-head">
        <div>
          <p className="title-16">{exportWords.done(result.files.length)}</p>
          <p className="muted">{exportWords.doneWhere(result.where)}</p>
          {result.zip && <p className="muted">{exportWords.zipMade(result.zip.name)}</p>}
        </div>
        {first && (
          <Action icon={FolderOpen} onPress={() => void show(first)}>
            {exportWords.show}
          </Action>
        )}
      </div>
      {unsaved && (
        <Notice quiet>
          <p>{exportWords.keep}</p>
          <div>
            <Action onPress={() => void saveKit(bridge)}>{exportWords.keepAction}</Action>
          </div>
        </Notice>
      )}
      <ul aria-label={exportWords.files}>
        {result.files.map((file) => (
          <li key={file.id}>
            <span className="export-file">
              {file.folder === '' ? file.name : `${file.folder} / ${file.name}`}
              <span className="text-12 muted figures">
                {[
                  ...(file.pages === null ? [] : [exportWords.pages(file.pages)]),
                  exportWords.size(file.bytes / 1000),
                ].join(' · ')}
              </span>
            </span>
            <IconAction
              icon={FolderOpen}
              label={exportWords.showFile(file.name)}
              onPress={() => void show(file)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
