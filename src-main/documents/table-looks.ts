import type { TableLook } from './document-model.ts';
import type { ColourName } from './text-styles.ts';

/** Lines and paddings of a look, in points. A line of width 0 is not drawn. */
export interface LookMeasures {
  padding: { top: number; right: number; bottom: number; left: number };
  /** Between rows, and below the last. */
  horizontal: number;
  /** Above the first row. */
  top: number;
  vertical: number;
  colour: ColourName;
  /** Below the header rows. */
  belowHeader: { width: number; colour: ColourName };
}

const plain: LookMeasures = {
  padding: { top: 2.5, right: 6, bottom: 2.5, left: 0 },
  horizontal: 0,
  top: 0,
  vertical: 0,
  colour: 'hairline',
  belowHeader: { width: 0, colour: 'ink' },
};

const grid: LookMeasures = {
  ...plain,
  padding: { top: 3, right: 5, bottom: 3, left: 5 },
  horizontal: 0.5,
  top: 0.5,
  vertical: 0.5,
  belowHeader: { width: 0.5, colour: 'hairline' },
};

export const tableLooks: Record<TableLook, LookMeasures> = {
  plain,
  lines: {
    ...plain,
    padding: { top: 3, right: 5, bottom: 3, left: 3 },
    horizontal: 0.5,
    belowHeader: { width: 1, colour: 'ink' },
  },
  ballot: {
    ...plain,
    padding: { top: 1.5, right: 5, bottom: 1.5, left: 3 },
    horizontal: 0.5,
    belowHeader: { width: 1, colour: 'ink' },
  },
  grid,
  matrix: { ...grid, padding: { ...grid.padding, right: 2.5, left: 2.5 } },
  form: { ...plain, padding: { top: 3, right: 6, bottom: 2, left: 0 } },
  notes: { ...plain, padding: { top: 2, right: 8, bottom: 0, left: 0 } },
  bar: {
    ...plain,
    padding: { top: 3, right: 4, bottom: 3, left: 5 },
    vertical: 1.5,
    colour: 'white',
  },
  callout: { ...plain, padding: { top: 6, right: 10, bottom: 6, left: 10 } },
};

/** Width of the accent line at a callout's left, in points. */
export const calloutLine = 2.25;
