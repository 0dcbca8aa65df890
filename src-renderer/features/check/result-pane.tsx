import { useMemo } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { duration } from '../../ui/words.ts';
import type { CheckRow } from './check-rows.ts';
import { pageNotes } from './check-rows.ts';
import { OutlineEntryRow, OutlineName } from './outline-entry.tsx';
import { entryOfRow, outlineOf, type OutlineEntry } from './result-outline.ts';
import { checkWords } from './words.ts';

interface ResultPaneProps {
  page: OpenPage;
  selected: ReadonlySet<number>;
  selectedRows: readonly CheckRow[];
  onSelect: (ids: readonly number[]) => void;
}

/** What the page comes to as it was understood; it follows the selected lines. */
export function ResultPane({ page, selected, selectedRows, onSelect }: ResultPaneProps) {
  const outline = useMemo(() => outlineOf(page, checkWords.common), [page]);
  const [first] = selectedRows;
  const current = first ? entryOfRow(outline, first.line, first.id) : null;
  const notes = pageNotes(page);
  const list = (entries: readonly OutlineEntry[]) => (
    <ul className="outline-list">
      {entries.map((entry) => (
        <OutlineEntryRow
          key={entry.owner ?? ''}
          entry={entry}
          isCurrent={entry === current}
          selected={selected}
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
  return (
    <section className="check-result" aria-label={checkWords.result} data-part tabIndex={-1}>
      <h2 className="title-16">{checkWords.result}</h2>
      {notes.length > 0 && (
        <ul className="outline-notes" aria-label={checkWords.aboutPage}>
          {notes.map(({ code, message }) => (
            <li key={code} className="text-13">
              {message}
            </li>
          ))}
        </ul>
      )}
      <h3 className="title-13 muted">{checkWords.levels}</h3>
      {outline.levels.length > 0 ? list(outline.levels) : <Nothing>{checkWords.noLevels}</Nothing>}
      <h3 className="title-13 muted">{checkWords.specialties}</h3>
      {outline.specialties.length > 0 ? (
        list(outline.specialties)
      ) : (
        <Nothing>{checkWords.noSpecialties}</Nothing>
      )}
      <div className="outline-common">{list([outline.common])}</div>
      <h3 className="title-13 muted">{checkWords.stages}</h3>
      {outline.stages.length === 0 && <Nothing>{checkWords.noStages}</Nothing>}
      <ol className="outline-list">
        {outline.stages.map(({ stage, row }) => (
          <li
            key={stage.id}
            className="outline-entry outline-stage"
            aria-current={selected.has(row) ? 'true' : undefined}
          >
            <OutlineName
              row={row}
              title={stage.title}
              facts={[
                ...(stage.minutes === null ? [] : [duration(stage.minutes)]),
                ...(stage.optional ? [checkWords.optional] : []),
              ]}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Nothing({ children }: { children: string }) {
  return <p className="text-13 outline-nothing">{children}</p>;
}
