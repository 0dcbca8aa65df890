import { fixedNumbers } from './fixed-numbers.ts';
import {
  countAt,
  hasSupply,
  isInFocus,
  loadGain,
  make,
  needGain,
  noNeed,
  roomIn,
  shiftGain,
  spareAt,
  type Move,
  type PlanState,
} from './plan-state.ts';

type Next = () => number;

const below = (count: number, next: Next): number => Math.floor(next() * count);

/** Any need of which a question may leave the stage. */
const anyAsked = (state: PlanState, row: number, next: Next): number => {
  const needs = state.questions.length;
  const start = below(needs, next);
  for (let turn = 0; turn < needs; turn += 1) {
    const at = (start + turn) % needs;
    if (spareAt(state, row, at) > 0) return at;
  }
  return noNeed;
};

/** A question comes to a stage, in another's place or where there is room. */
const trade = (state: PlanState, row: number, next: Next): Move | null => {
  const comes = below(state.questions.length, next);
  if (!hasSupply(state, comes)) return null;
  if (roomIn(state, row) > 0 && next() < 0.5)
    return isInFocus(state, row, comes)
      ? {
          gain: needGain(state, row, comes, 1) + loadGain(state, row, 1),
          changes: [[row, comes, 1]],
        }
      : null;
  const goes = anyAsked(state, row, next);
  if (goes === noNeed || goes === comes || !isInFocus(state, row, comes, goes)) return null;
  return {
    gain: needGain(state, row, comes, 1) + needGain(state, row, goes, -1),
    changes: [
      [row, goes, -1],
      [row, comes, 1],
    ],
  };
};

/** A question leaves a stage. */
const drop = (state: PlanState, row: number, next: Next): Move | null => {
  const at = anyAsked(state, row, next);
  if (at === noNeed) return null;
  return {
    gain: needGain(state, row, at, -1) + loadGain(state, row, -1),
    changes: [[row, at, -1]],
  };
};

/** Two stages exchange questions. */
const exchange = (state: PlanState, first: number, second: number, next: Next): Move | null => {
  const one = anyAsked(state, first, next);
  const other = anyAsked(state, second, next);
  if (one === noNeed || other === noNeed || one === other) return null;
  if (!isInFocus(state, second, one, other) || !isInFocus(state, first, other, one)) return null;
  return {
    gain: shiftGain(state, one, [first, second]) + shiftGain(state, other, [second, first]),
    changes: [
      [first, one, -1],
      [second, one, 1],
      [second, other, -1],
      [first, other, 1],
    ],
  };
};

/** A question goes over to another stage; with `all`, whatever a stage asks for a need that the other judges too. */
const handOver = (
  state: PlanState,
  [from, to]: readonly [number, number],
  all: boolean,
  next: Next,
): Move | null => {
  const at = anyAsked(state, from, next);
  if (at === noNeed || (all && countAt(state, to, at) === 0)) return null;
  const count = all ? spareAt(state, from, at) : 1;
  if (roomIn(state, to) < count || !isInFocus(state, to, at)) return null;
  return {
    gain:
      shiftGain(state, at, [from, to], count) +
      loadGain(state, from, -count) +
      loadGain(state, to, count),
    changes: [
      [from, at, -count],
      [to, at, count],
    ],
  };
};

/** Which kind of move to try, by a number from 0 to 1: those that help most are tried most. */
const tryMove = (state: PlanState, rows: number[], next: Next): Move | null => {
  const row = rows[below(rows.length, next)] ?? 0;
  const kind = next();
  if (kind < 0.45) return trade(state, row, next);
  if (kind < 0.53) return drop(state, row, next);
  const other = rows[below(rows.length, next)] ?? 0;
  if (row === other) return null;
  if (kind < 0.83) return exchange(state, row, other, next);
  return handOver(state, [row, other], kind < 0.9, next);
};

/** Losses that are readily accepted at first and at last, in units of worth: see `pay`. */
const hot = 40;
const cold = 1.5;
/** Moves to try for each place of a stage and each need, and at most: on real pages more find little more. */
const triesEach = 30;
const mostTries = 20_000;

/**
 * Changes a plan by moves picked as if by chance: gains are made, losses too at first, then ever fewer, so
 * that the plan does not stay at the first good one it comes to (simulated annealing). The same state and
 * seed always end in the same plan.
 */
export const anneal = (state: PlanState, seed: number): void => {
  const { most } = state.problem;
  const next = fixedNumbers(seed);
  const rows = most.flatMap((places, row) => (places > 0 ? [row] : []));
  const places = most.reduce((sum, one) => sum + one, 0);
  const tries = Math.min(mostTries, triesEach * places * state.questions.length);
  const cooling = Math.pow(cold / hot, 1 / tries);
  for (let turn = 0, heat = hot; turn < tries; turn += 1, heat *= cooling) {
    const move = tryMove(state, rows, next);
    if (move === null) continue;
    if (move.gain >= 0 || next() < Math.exp(move.gain / heat)) make(state, move);
  }
};
