import {
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

/**
 * What may happen at a place in a stage: a need's question comes or goes, or (no need) none does, and the
 * stage then holds one less or one more.
 */
interface Way {
  need: number;
  gain: number;
}

/** A move changes different needs, so the best few ways are enough to find one for another need. */
const ways = 3;
/** Gains below this are rounding. */
const least = 1e-9;

/** Keeps the best few ways in order. */
const keep = (list: Way[], need: number, gain: number): void => {
  if (list.length === ways && gain <= (list[ways - 1]?.gain ?? 0)) return;
  if (list.length === ways) list.pop();
  let at = list.length;
  while (at > 0 && (list[at - 1]?.gain ?? 0) < gain) at -= 1;
  list.splice(at, 0, { need, gain });
};

/** How a stage can fill a place that falls empty: with a new question, or not at all. */
const waysIn = (state: PlanState, row: number): Way[] => {
  const list: Way[] = [{ need: noNeed, gain: loadGain(state, row, -1) }];
  for (let at = 0; at < state.questions.length; at += 1)
    if (hasSupply(state, at)) keep(list, at, needGain(state, row, at, 1));
  return list;
};

/** How a stage can make a place: by giving a question up, or by holding one more. */
const waysOut = (state: PlanState, row: number): Way[] => {
  const list: Way[] =
    roomIn(state, row) > 0 ? [{ need: noNeed, gain: loadGain(state, row, 1) }] : [];
  for (let at = 0; at < state.questions.length; at += 1)
    if (spareAt(state, row, at) > 0) keep(list, at, needGain(state, row, at, -1));
  return list;
};

/** Which questions a stage can hand to another. */
const waysOver = (state: PlanState, from: number, to: number): Way[] => {
  const list: Way[] = [];
  for (let at = 0; at < state.questions.length; at += 1)
    if (spareAt(state, from, at) > 0) keep(list, at, shiftGain(state, at, [from, to]));
  return list;
};

type Changes = Move['changes'];
const coming = (row: number, { need }: Way): Changes => (need === noNeed ? [] : [[row, need, 1]]);
const going = (row: number, { need }: Way): Changes => (need === noNeed ? [] : [[row, need, -1]]);
const over = (from: number, to: number, { need }: Way): Changes => [
  [from, need, -1],
  [to, need, 1],
];

const isAllowed = (state: PlanState, row: number, comes: Way, goes: Way): boolean =>
  comes.need === noNeed || isInFocus(state, row, comes.need, goes.need);

/** Within a stage a question comes, goes, or takes another's place. */
const moveWithin = (state: PlanState, row: number, ins: Way[], outs: Way[]): Move | null => {
  for (const comes of ins)
    for (const goes of outs) {
      const gain = comes.gain + goes.gain;
      if (comes.need !== goes.need && gain > least && isAllowed(state, row, comes, goes))
        return { gain, changes: [...going(row, goes), ...coming(row, comes)] };
    }
  return null;
};

/** A question goes over to another stage; its old place and its new one are settled at both ends. */
const moveAlong = (
  state: PlanState,
  [from, to]: readonly [number, number],
  shifts: Way[],
  ins: Way[],
  outs: Way[],
): Move | null => {
  for (const shift of shifts)
    for (const comes of ins)
      for (const goes of outs) {
        const gain = shift.gain + comes.gain + goes.gain;
        if (gain <= least) break;
        if (shift.need === comes.need || shift.need === goes.need) continue;
        if (comes.need === goes.need && comes.need !== noNeed) continue;
        if (isAllowed(state, to, shift, goes) && isAllowed(state, from, comes, shift))
          return {
            gain,
            changes: [...going(to, goes), ...over(from, to, shift), ...coming(from, comes)],
          };
      }
  return null;
};

/** Two stages exchange questions. */
const exchange = (
  state: PlanState,
  [first, second]: readonly [number, number],
  there: Way[],
  back: Way[],
): Move | null => {
  for (const one of there)
    for (const other of back) {
      const gain = one.gain + other.gain;
      if (one.need === other.need || gain <= least) continue;
      if (isAllowed(state, second, one, other) && isAllowed(state, first, other, one))
        return { gain, changes: [...over(first, second, one), ...over(second, first, other)] };
    }
  return null;
};

/** Makes every move that is worth something, stage by stage and pair by pair, until none is left. */
export const improve = (state: PlanState): void => {
  const rows = state.plan.length;
  const pairs = rows * rows;
  let ins: Way[][] = [];
  let outs: Way[][] = [];
  const look = (): void => {
    ins = state.plan.map((_row, row) => waysIn(state, row));
    outs = state.plan.map((_row, row) => waysOut(state, row));
  };
  const moveFor = (from: number, to: number): Move | null => {
    if (from === to) return moveWithin(state, from, ins[from] ?? [], outs[from] ?? []);
    const there = waysOver(state, from, to);
    const along = moveAlong(state, [from, to], there, ins[from] ?? [], outs[to] ?? []);
    if (along !== null || from > to) return along;
    return exchange(state, [from, to], there, waysOver(state, to, from));
  };
  look();
  // Every move raises the worth and there are finitely many plans, so this ends.
  for (let at = 0, idle = 0; idle < pairs; at = (at + 1) % pairs) {
    const move = moveFor(Math.floor(at / rows), at % rows);
    idle += 1;
    if (move === null) continue;
    make(state, move);
    look();
    idle = 0;
  }
};
