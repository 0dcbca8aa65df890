import { useEffect, useState } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { takeUndo } from '../../state/undo-target.ts';
import { placeOf } from '../../ui/page-place.ts';
import { CheckBar } from './check-bar.tsx';
import { CheckNotices } from './check-notices.tsx';
import { nextToCheck } from './check-rows.ts';
import { CheckStrip, type Showing } from './check-strip.tsx';
import './check.css';
import { beginChecking } from './correction-store.ts';
import './line-list.css';
import { LineList } from './line-list.tsx';
import { LostCorrections } from './lost-corrections.tsx';
import { ResultPane } from './result-pane.tsx';
import './result-pane.css';
import { SelectionPanel } from './selection-panel.tsx';
import { useCheckList } from './use-check-list.ts';
import { catchSayings, useNextKey } from './use-check-keys.ts';
import { useCorrecting } from './use-correcting.ts';
import { checkWords } from './words.ts';

/** What every line of the page became at the left, what the page comes to at the right, and how to correct it. */
export function CheckScreen({ page }: { page: OpenPage }) {
  const {
    rows,
    shown,
    filter,
    changeFilter,
    selected,
    selectedRows,
    setSelected,
    select,
    list,
    takeFocus,
  } = useCheckList(page);
  const [showing, setShowing] = useState<Showing>('lines');
  const correcting = useCorrecting(useBridge(), select);
  useEffect(() => beginChecking(page), [page]);
  useEffect(
    () => takeUndo({ undo: correcting.undo, redo: correcting.redo }),
    [correcting.undo, correcting.redo],
  );

  const goToNext = (backwards: boolean) => {
    const ids = selectedRows.map(({ id }) => id);
    const row = nextToCheck(rows, (backwards ? ids[0] : ids.at(-1)) ?? null, backwards);
    if (!row) {
      announce(checkWords.nothingLeft);
      return;
    }
    const left = rows.filter(({ toCheck }) => toCheck);
    setShowing('lines');
    select([row.id]);
    announce(
      checkWords.nextPlace(placeOf(page.name, row.line.line), left.indexOf(row) + 1, left.length),
    );
  };
  useNextKey(goToNext);
  const say = (saying: Parameters<typeof correcting.say>[1]) =>
    correcting.say(
      selectedRows.map(({ id }) => id),
      saying,
    );
  const selectInList = (ids: readonly number[]) => {
    setShowing('lines');
    select(ids);
  };

  return (
    <div className="check-screen">
      <CheckBar page={page} onUndo={correcting.undo} onRedo={correcting.redo} />
      <CheckStrip
        rows={rows}
        filter={filter}
        onFilter={changeFilter}
        onNext={() => goToNext(false)}
        showing={showing}
        onShow={setShowing}
      />
      <main className="check-main">
        <CheckNotices />
        <LostCorrections page={page} onDrop={correcting.drop} />
        <div className="check-panes" data-showing={showing} onKeyDownCapture={catchSayings(say)}>
          <LineList
            ref={list}
            rows={shown}
            file={page.name}
            filter={filter}
            selected={selected}
            onSelect={setSelected}
            onFocusReady={takeFocus}
          />
          <div className="check-side">
            <SelectionPanel
              page={page}
              rows={rows}
              selected={selectedRows}
              onSay={say}
              onSelect={selectInList}
            />
            <ResultPane
              page={page}
              selected={selected}
              selectedRows={selectedRows}
              onSelect={selectInList}
            />
          </div>
        </div>
      </main>
    </div>
  );
}
