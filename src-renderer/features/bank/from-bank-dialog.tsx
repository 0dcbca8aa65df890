import { LibraryBig, Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { Output } from '../../../src-main/contract/operations.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { showBank } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { questionTypeWords, words } from '../../ui/words.ts';
import { showProblem } from '../file/file-problem-store.ts';
import '../questions/question-lists.css';
import { BankFilters } from './bank-filters.tsx';
import './bank.css';
import { useBankFacts } from './use-bank-facts.ts';
import { noFilter, useBankSearch } from './use-bank-search.ts';
import { bankWords } from './words.ts';

interface FromBankDialogProps {
  kit: Kit;
  onPick: (asked: Output<'bank.ask'>) => void;
  onClose: () => void;
}

/** What a list in a dialog shows; who needs more types another letter. */
const mostShown = 60;

/** The search over all questions, to add one to a stage: letters search, arrows choose, Enter adds. */
export function FromBankDialog({ kit, onPick, onClose }: FromBankDialogProps) {
  const bridge = useBridge();
  const { facts } = useBankFacts();
  const [filter, setFilter] = useState(noFilter);
  const { found, failure } = useBankSearch(filter);
  const pick = async (id: string) => {
    const reply = await bridge.call('bank.ask', { id, kit });
    if (reply.ok) onPick(reply.value);
    else showProblem(reply.error);
  };
  const rows = (found?.rows ?? []).slice(0, mostShown);
  return (
    <WindowDialog
      title={bankWords.fromBankTitle}
      isOpen
      wide
      onClose={onClose}
      foot={
        <Action kind="quiet" icon={LibraryBig} onPress={showBank}>
          {bankWords.openBank}
        </Action>
      }
    >
      <Autocomplete
        inputValue={filter.query}
        onInputChange={(query) => setFilter({ ...filter, query })}
      >
        <SearchField aria-label={bankWords.search} className="search-field" autoFocus>
          <Search className="icon" aria-hidden />
          <Input className="input" placeholder={bankWords.search} />
        </SearchField>
        <p className="field-hint">{bankWords.fromBankHint}</p>
        <BankFilters facts={facts} filter={filter} onFilter={setFilter} />
        {failure && <FailureNotice failure={failure} />}
        <ListBox
          aria-label={bankWords.list}
          className="question-list bank-picks"
          items={rows}
          onAction={(key) => void pick(String(key))}
          renderEmptyState={() => (
            <p className="muted">{found ? bankWords.nothingFound(filter.query) : words.loading}</p>
          )}
        >
          {(row) => (
            <ListBoxItem id={row.id} textValue={row.text} className="question-option">
              <span>{row.text}</span>
              <span className="text-12 muted">
                {[
                  ...(row.source === 'team' ? [bankWords.isYours] : []),
                  row.competency?.name ?? bankWords.noCompetency,
                  questionTypeWords[row.type],
                ].join(' · ')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
        <p className="text-12 muted" aria-live="polite">
          {found && bankWords.found(found.total)}
        </p>
      </Autocomplete>
    </WindowDialog>
  );
}
