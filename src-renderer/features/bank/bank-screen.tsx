import { FileUp, FolderOpen, Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { Output } from '../../../src-main/contract/operations.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { takeUndo } from '../../state/undo-target.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FailureNotice, Notice } from '../../ui/notice.tsx';
import { words } from '../../ui/words.ts';
import { showProblem } from '../file/file-problem-store.ts';
import '../questions/question-card.css';
import '../questions/question-details.css';
import { BankBar } from './bank-bar.tsx';
import { BankFilters } from './bank-filters.tsx';
import { redoBank, showRow, undoBank, useBank } from './bank-store.ts';
import './bank.css';
import { CompetenciesDialog } from './competencies-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { chooseImport, previewFile } from './import-store.ts';
import { QuestionPane } from './question-pane.tsx';
import { QuestionRows } from './question-rows.tsx';
import { useBankFacts } from './use-bank-facts.ts';
import { noFilter, useBankSearch } from './use-bank-search.ts';
import { bankWords } from './words.ts';

/** All questions at the left, the chosen one at the right; the team's own can be changed there. `query` is searched at first. */
export function BankScreen({ query }: { query: string }) {
  const bridge = useBridge();
  const [filter, setFilter] = useState({ ...noFilter, query });
  const [naming, setNaming] = useState(false);
  const [exported, setExported] = useState<Output<'bank.export'> | null>(null);
  const { facts, failure } = useBankFacts();
  const search = useBankSearch(filter);
  const row = useBank((state) => state.shown?.row ?? null);
  const takeIn = () => void chooseImport(bridge);

  useEffect(
    () => takeUndo({ undo: () => void undoBank(bridge), redo: () => void redoBank(bridge) }),
    [bridge],
  );

  const shownFailure = failure ?? search.failure;
  return (
    <FileDrop className="bank-screen" onFile={(file) => void previewFile(bridge, file)}>
      {(isOver) => (
        <>
          <BankBar
            facts={facts}
            onImport={takeIn}
            onCompetencies={() => setNaming(true)}
            onExported={setExported}
          />
          <main className="bank-main">
            {shownFailure && <FailureNotice failure={shownFailure} />}
            {facts?.notice && (
              <Notice>
                <p>{facts.notice}</p>
              </Notice>
            )}
            {exported && <Exported file={exported} onClose={() => setExported(null)} />}
            <div className="bank-panes">
              <section className="bank-found" aria-label={bankWords.list}>
                <div className="bank-search">
                  <SearchField
                    aria-label={bankWords.search}
                    className="search-field"
                    value={filter.query}
                    onChange={(query) => setFilter({ ...filter, query })}
                  >
                    <Search className="icon" aria-hidden />
                    <Input className="input" placeholder={bankWords.search} />
                  </SearchField>
                  <BankFilters facts={facts} filter={filter} onFilter={setFilter} />
                  <p className="text-12 muted figures" aria-live="polite">
                    {search.found && bankWords.found(search.found.total)}
                  </p>
                </div>
                {search.found ? (
                  <QuestionRows
                    label={bankWords.list}
                    rows={search.found.rows}
                    total={search.found.total}
                    onMore={search.more}
                    empty={
                      filter.source === 'team' && filter.query === ''
                        ? bankWords.noneOfYours
                        : bankWords.nothingFound(filter.query)
                    }
                    selected={row}
                    onPick={(id) => void showRow(bridge, id)}
                  />
                ) : (
                  <p className="bank-none muted">{words.loading}</p>
                )}
              </section>
              <section className="bank-pane" aria-label={bankWords.pane} data-part tabIndex={-1}>
                {facts && <QuestionPane facts={facts} onImport={takeIn} />}
              </section>
            </div>
          </main>
          {isOver && (
            <div className="home-target">
              <p className="title-20">
                <FileUp className="icon" aria-hidden /> {bankWords.dropHere}
              </p>
            </div>
          )}
          <ImportDialog />
          {naming && facts && <CompetenciesDialog facts={facts} onClose={() => setNaming(false)} />}
        </>
      )}
    </FileDrop>
  );
}

function Exported({ file, onClose }: { file: Output<'bank.export'>; onClose: () => void }) {
  const bridge = useBridge();
  const reveal = async () => {
    const reply = await bridge.call('documents.show', { id: file.id });
    if (!reply.ok) showProblem(reply.error);
  };
  return (
    <Notice quiet>
      <div className="bank-exported">
        <p>{bankWords.exported(file.name, file.where)}</p>
        <Action kind="quiet" small icon={FolderOpen} onPress={() => void reveal()}>
          {bankWords.showFile}
        </Action>
        <IconAction icon={X} small label={bankWords.dismiss} onPress={onClose} />
      </div>
    </Notice>
  );
}
