import { Users } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  Virtualizer,
  ListLayout,
  type Key,
} from 'react-aria-components';
import { bands } from '../../../src-main/core/competency/band.ts';
import type { QuestionRow } from '../../../src-main/core/bank/question-rows.ts';
import { questionTypeWords, words } from '../../ui/words.ts';
import { inRow } from '../../ui/in-language.ts';
import { bandWords, bankWords } from './words.ts';

interface QuestionRowsProps {
  label: string;
  rows: readonly QuestionRow[];
  total: number;
  onMore: () => void;
  empty: ReactNode;
  /** Shows the row as chosen; without it rows are only to be picked. */
  selected?: string | null;
  onPick: (id: string) => void;
}

const layoutOptions = { estimatedRowSize: 64 };

const bandsOf = (row: QuestionRow): string =>
  row.bands.length === bands.length
    ? bankWords.everyBand
    : inRow(row.bands.map((band) => bandWords[band]));

/** All questions that were found; only those in sight are drawn. */
export function QuestionRows(props: QuestionRowsProps) {
  const { label, rows, total, onMore, empty, selected, onPick } = props;
  const chooses = selected !== undefined;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <ListBox
        aria-label={label}
        className="bank-list"
        selectionMode={chooses ? 'single' : 'none'}
        selectionBehavior="replace"
        selectedKeys={selected == null ? [] : [selected]}
        {...(chooses
          ? {
              onSelectionChange: (keys: 'all' | Set<Key>) => {
                const [key] = keys === 'all' ? [] : [...keys];
                if (key !== undefined) onPick(String(key));
              },
            }
          : { onAction: (key: Key) => onPick(String(key)) })}
        renderEmptyState={() => <div className="bank-list-empty muted">{empty}</div>}
      >
        {rows.map((row) => (
          <ListBoxItem key={row.id} id={row.id} textValue={row.text} className="bank-row">
            <span className="bank-row-text">{row.text}</span>
            <span className="bank-row-facts text-12 muted">
              {row.source === 'team' && (
                <span className="tag bank-tag">
                  <Users className="icon" aria-hidden />
                  {bankWords.isYours}
                </span>
              )}
              <span>
                {[
                  row.competency?.name ?? bankWords.noCompetency,
                  questionTypeWords[row.type],
                  bandsOf(row),
                ].join(' · ')}
              </span>
            </span>
          </ListBoxItem>
        ))}
        {rows.length < total && (
          <ListBoxLoadMoreItem onLoadMore={onMore} className="bank-more">
            {words.loading}
          </ListBoxLoadMoreItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
