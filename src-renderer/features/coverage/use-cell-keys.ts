import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

type Cell = HTMLTableCellElement;

const buttonsOf = (cell: Cell): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>('button')];

/** What takes the keyboard in a cell: its first button, or else the cell itself. */
const stopOf = (cell: Cell): HTMLElement => buttonsOf(cell)[0] ?? cell;

const cellOf = (element: EventTarget | null): Cell | null =>
  element instanceof Element ? element.closest<Cell>('td, th') : null;

/** Rows of cells; a row that only names a group has one cell and is passed over. */
const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.rows].filter((row) => row.cells.length > 1);

/** The cell that a key leads to; null where the key leads nowhere. */
function cellAt(table: HTMLTableElement, from: Cell, key: string): Cell | null {
  const rows = rowsOf(table);
  const row = rows.findIndex((one) => one.contains(from));
  const column = from.cellIndex;
  const cells = rows[row]?.cells;
  switch (key) {
    case 'ArrowLeft':
      return cells?.[column - 1] ?? null;
    case 'ArrowRight':
      return cells?.[column + 1] ?? null;
    case 'ArrowUp':
      return rows[row - 1]?.cells[column] ?? null;
    case 'ArrowDown':
      return rows[row + 1]?.cells[column] ?? null;
    case 'Home':
      return cells?.[0] ?? null;
    case 'End':
      return cells?.[cells.length - 1] ?? null;
    default:
      return null;
  }
}

/** The button beside the one that has the keyboard, within the same cell. */
function besideIn(cell: Cell, key: string): HTMLElement | null {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const buttons = buttonsOf(cell);
  const here = buttons.findIndex((one) => one === document.activeElement);
  return step === 0 || here < 0 ? null : (buttons[here + step] ?? null);
}

const keys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/**
 * Makes a table one stop for the Tab key, within which arrows lead from cell to cell. What stands in the cells stays
 * as it is: after every render the one that had the keyboard last, or the first, is the one that Tab leads to.
 */
export function useCellKeys(table: RefObject<HTMLTableElement | null>) {
  const last = useRef<HTMLElement | null>(null);

  const rove = () => {
    if (!table.current) return;
    const cells = rowsOf(table.current).flatMap((row) => [...row.cells]);
    if (!last.current || !table.current.contains(last.current))
      last.current = cells[0] ? stopOf(cells[0]) : null;
    for (const cell of cells) {
      const buttons = buttonsOf(cell);
      if (buttons.length === 0) cell.tabIndex = -1;
      else cell.removeAttribute('tabindex');
      for (const button of buttons) button.tabIndex = -1;
    }
    if (last.current) last.current.tabIndex = 0;
  };
  useLayoutEffect(rove);

  return {
    /** Before the cell's own button gets the key: some would open a menu. */
    onKeyDownCapture: (event: KeyboardEvent<HTMLTableElement>) => {
      const { currentTarget, target } = event;
      if (!keys.has(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
      // A popover is no part of the table, although its keys arrive here.
      if (!(target instanceof Node && currentTarget.contains(target))) return;
      const cell = cellOf(target);
      if (!cell) return;
      event.preventDefault();
      event.stopPropagation();
      const beside = besideIn(cell, event.key);
      const next = cellAt(currentTarget, cell, event.key);
      const stop = beside ?? (next && stopIn(next, event.key));
      stop?.focus();
    },
    onFocus: (event: FocusEvent<HTMLTableElement>) => {
      const { currentTarget, target } = event;
      if (!currentTarget.contains(target)) return;
      last.current = target;
      rove();
    },
  };
}

/** Coming from the right, the last button of a cell is the nearest. */
const stopIn = (cell: Cell, key: string): HTMLElement =>
  (key === 'ArrowLeft' ? buttonsOf(cell).at(-1) : undefined) ?? stopOf(cell);

/** Moves the keyboard to a cell by its id, and scrolls it into sight. */
export function focusCell(id: string): void {
  const cell = cellOf(document.getElementById(id));
  if (!cell) return;
  const stop = stopOf(cell);
  stop.focus();
  stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
