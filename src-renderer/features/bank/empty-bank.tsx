import { Download, FileUp, Plus } from 'lucide-react';
import { Action } from '../../ui/action.tsx';
import { addNewQuestion } from './add-new-question.ts';
import { downloadSample } from './download-sample.ts';
import { bankWords } from './words.ts';

/** What the bank is for and how it is filled, for a team that has nothing in it yet. */
export function EmptyBank({ onImport }: { onImport: () => void }) {
  return (
    <section className="bank-empty" aria-label={bankWords.emptyTitle}>
      <h2 className="title-20">{bankWords.emptyTitle}</h2>
      <p>{bankWords.emptyText}</p>
      <div className="bank-empty-ways">
        <Action kind="primary" icon={FileUp} onPress={onImport}>
          {bankWords.import}
        </Action>
        <Action icon={Plus} onPress={addNewQuestion}>
          {bankWords.add}
        </Action>
      </div>
      <p className="muted text-13">{bankWords.emptyFile}</p>
      <div>
        <Action kind="quiet" icon={Download} onPress={downloadSample}>
          {bankWords.sample}
        </Action>
      </div>
    </section>
  );
}
