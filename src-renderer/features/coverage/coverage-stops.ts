import type { CoverageRow } from '../../../src-main/core/kit/coverage.ts';
import type { StageLoad } from '../../../src-main/core/kit/overloads.ts';

export type StopKind = 'gap' | 'double' | 'overload';

/** A place of the matrix that wants a look. */
export interface CoverageStop {
  kind: StopKind;
  /** Id of the cell on the screen. */
  cell: string;
}

export const headCellId = (stage: string): string => `coverage-stage-${stage}`;
export const stateCellId = (item: string): string => `coverage-state-${item}`;
export const askedCellId = (item: string, stage: string): string =>
  `coverage-asked-${item}-${stage}`;

/** The places that want a look, in reading order: stages with too much, then lines asked nowhere or twice. */
export function coverageStops(
  rows: readonly CoverageRow[],
  loads: readonly StageLoad[],
): CoverageStop[] {
  // Duties stand before requirements on the screen.
  const ordered = [
    ...rows.filter(({ item }) => item.kind === 'responsibility'),
    ...rows.filter(({ item }) => item.kind === 'requirement'),
  ];
  return [
    ...loads
      .filter((load) => load.overloaded)
      .map(({ stage }): CoverageStop => ({ kind: 'overload', cell: headCellId(stage) })),
    ...ordered.flatMap(({ item, state }): CoverageStop[] =>
      state === 'covered' ? [] : [{ kind: state, cell: stateCellId(item.id) }],
    ),
  ];
}

/**
 * The stop after (or before) the one at which somebody stands, round and round; null where there is none.
 * @param at the cell of the stop that was shown last; null: none yet
 * @param kind only stops of this kind; null: all
 */
export function nextStop(
  stops: readonly CoverageStop[],
  at: string | null,
  kind: StopKind | null,
  backwards: boolean,
): CoverageStop | null {
  const here = stops.findIndex((one) => one.cell === at);
  const after = [...stops.slice(here + 1), ...stops.slice(0, here + 1)];
  const before = [
    ...(here < 0 ? stops : [...stops.slice(here), ...stops.slice(0, here)]),
  ].reverse();
  const round = backwards ? before : after;
  return round.find((one) => kind === null || one.kind === kind) ?? null;
}
