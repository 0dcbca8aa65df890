import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { matchesFilter, rowsInSight, type CheckFilter } from './check-filter.ts';
import { checkRows, keepRows, type CheckRow } from './check-rows.ts';
import type { ListFocus } from './line-list.tsx';
import { bringToMiddle } from './row-in-sight.ts';

/** The lines of a page as a list: which are in sight, which are selected, and how to go to one. */
export function useCheckList(page: OpenPage) {
  const [of, setOf] = useState(page);
  const [rows, setRows] = useState(() => checkRows(page));
  const [filter, setFilter] = useState<CheckFilter>('all');
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set());
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const shown = useMemo(() => rowsInSight(rows, filter, kept), [rows, filter, kept]);
  if (of !== page) {
    // The page was read again: what was in sight stays in sight.
    setOf(page);
    setRows(keepRows(rows, checkRows(page)));
    if (filter !== 'all') setKept(new Set(shown.map(({ id }) => id)));
  }

  const changeFilter = useCallback((next: CheckFilter) => {
    setFilter(next);
    setKept(new Set());
  }, []);
  const { list, takeFocus, goTo } = useGoTo();
  /** Selects rows and brings the first into sight; with `focus`, the keyboard goes there too. */
  const select = useCallback(
    (ids: readonly number[], focus = true) => {
      const [first] = ids;
      if (first === undefined) return;
      setSelected(new Set(ids));
      const row = rows[first];
      if (row && !matchesFilter(row, filter) && !kept.has(first)) changeFilter('all');
      goTo(first, focus);
    },
    [rows, filter, kept, changeFilter, goTo],
  );
  const selectedRows: CheckRow[] = useMemo(
    () => shown.filter(({ id }) => selected.has(id)),
    [shown, selected],
  );
  return {
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
  };
}

/** Moves within the list once what was asked for has been drawn. */
function useGoTo() {
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<ListFocus>(null);
  const [target, setTarget] = useState<{ id: number; focus: boolean } | null>(null);
  const takeFocus = useCallback((next: ListFocus) => {
    focus.current = next;
  }, []);
  useEffect(() => {
    if (target === null) return;
    // A row that is out of sight is drawn when it has the focus, one frame later.
    const first = requestAnimationFrame(() => {
      if (target.focus) focus.current?.setFocused(true);
      focus.current?.setFocusedKey(target.id);
    });
    const second = setTimeout(() => bringToMiddle(list.current, target.id), 60);
    return () => {
      cancelAnimationFrame(first);
      clearTimeout(second);
    };
  }, [target]);
  const goTo = useCallback((id: number, wanted: boolean) => setTarget({ id, focus: wanted }), []);
  return { list, takeFocus, goTo };
}
