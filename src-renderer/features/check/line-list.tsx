import { use, useEffect, type RefObject } from 'react';
import {
  ListBox,
  ListBoxItem,
  ListStateContext,
  Virtualizer,
  type Selection,
} from 'react-aria-components';
import type { CheckFilter } from './check-filter.ts';
import type { CheckRow } from './check-rows.ts';
import { LineLayout } from './line-layout.ts';
import { LineRow } from './line-row.tsx';
import { keepInSight } from './row-in-sight.ts';
import { checkWords } from './words.ts';

/** What moves the keyboard within the list; only the list's own state can. */
export interface ListFocus {
  setFocused: (focused: boolean) => void;
  setFocusedKey: (id: number) => void;
}

interface LineListProps {
  rows: readonly CheckRow[];
  file: string;
  filter: CheckFilter;
  selected: ReadonlySet<number>;
  onSelect: (ids: ReadonlySet<number>) => void;
  /** Called with the list's focus while rows are drawn. */
  onFocusReady: (focus: ListFocus) => void;
  ref: RefObject<HTMLDivElement | null>;
}

const layoutOptions = { estimatedRowSize: 34 };

/**
 * The lines of the page. Only those in sight are drawn, so that a page of many hundred lines answers a key as fast
 * as a short one.
 */
export function LineList(props: LineListProps) {
  const { rows, file, filter, selected, onSelect, onFocusReady, ref } = props;
  const select = (keys: Selection) =>
    onSelect(new Set(keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(Number)));
  useSeenFocus(ref);
  return (
    <Virtualizer layout={LineLayout} layoutOptions={layoutOptions}>
      <ListBox
        ref={ref}
        aria-label={checkWords.lines}
        className="line-list"
        data-part
        items={rows}
        dependencies={[file, onFocusReady]}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={select}
        renderEmptyState={() => (
          <p className="line-list-empty muted">
            {filter === 'corrected' ? checkWords.noneCorrected : checkWords.noneToCheck}
          </p>
        )}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={row.line.text} className="line-row">
            <HandFocus onFocusReady={onFocusReady} />
            <LineRow row={row} file={file} />
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

/**
 * Keeps the row that has the keyboard in sight when it got it and when the list changes its size: at once, and again
 * when the rows around it have been measured.
 */
function useSeenFocus(list: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = list.current;
    const keep = () => {
      for (const pause of [50, 150]) setTimeout(() => keepInSight(element), pause);
    };
    element?.addEventListener('focusin', keep);
    const resized = new ResizeObserver(keep);
    if (element) resized.observe(element);
    return () => {
      element?.removeEventListener('focusin', keep);
      resized.disconnect();
    };
  }, [list]);
}

function HandFocus({ onFocusReady }: Pick<LineListProps, 'onFocusReady'>) {
  const manager = use(ListStateContext)?.selectionManager;
  useEffect(() => {
    if (manager)
      onFocusReady({
        setFocused: (focused) => manager.setFocused(focused),
        setFocusedKey: (id) => manager.setFocusedKey(id),
      });
  }, [manager, onFocusReady]);
  return null;
}
