import { fill, improve, makeRoom } from './plan-moves.ts';
import { change, hasRoom, isDroppable, isInFocus, stateOf, type PlanState } from './plan-state.ts';
import type { Plan } from './plan-types.ts';
import { planWorth, type Problem } from './plan-worth.ts';

/** A small generator of fixed numbers, 0 to 1: the search tries the same rebuilds for the same problem. */
const fixedNumbers = (): (() => number) => {
  let state = 20_261_124;
  return () => {
    // Mulberry32: whole-number steps only, so that it neither loses bits nor falls into a short round.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Rebuilds to try. */
const rebuilds = 60;

/** Takes a part of the plan out. */
const thin = (state: PlanState, next: () => number): void => {
  const share = 0.2 + 0.5 * next();
  state.plan.forEach((counts, row) =>
    counts.forEach((_count, at) => {
      if (isDroppable(state, row, at) && next() < share) change(state, row, at, -1);
    }),
  );
};

/** Hands all of a need's questions over to one stage. */
const gather = (state: PlanState, at: number, froms: number[], to: number): void => {
  for (const from of froms)
    while (from !== to && isDroppable(state, from, at)) {
      change(state, from, at, -1);
      if (!hasRoom(state, to)) makeRoom(state, to, at);
      if (hasRoom(state, to) && isInFocus(state, to, at)) change(state, to, at, 1);
    }
};

interface Found { plan: Plan; worth: number }

export const makePlan = (problem: Problem): Plan => {
  const settle = (from: Plan, upset: (state: PlanState) => void, price = 0): Found => {
    const state = stateOf(problem, from);
    upset(state);
    if (price > 0) fill(state, price);
    fill(state);
    improve(state);
    return { plan: state.plan, worth: planWorth(problem, state.plan) };
  };
  const gathered = (found: Found): Found => {
    let best = found;
    for (let at = 0; at < problem.supply.length; at += 1) {
      for (let to = 0; to < problem.most.length; to += 1) {
        const asking = best.plan.flatMap((row, index) => row[at] && index !== to ? [index] : []);
        const sets = best.plan[to]?.[at] ? asking.map((one) => [one]) : [];
        if (asking.length > 1) sets.push(asking);
        for (const from of sets) {
          const candidate = settle(best.plan, (state) => gather(state, at, from, to));
          if (candidate.worth > best.worth + 1e-9) best = candidate;
        }
      }
    }
    return best;
  };
  let best = gathered(settle(problem.given, () => undefined));
  const next = fixedNumbers();
  for (let turn = 0; turn < rebuilds; turn += 1) {
    const price = [0, 20, 60][Math.floor(next() * 3)] ?? 0;
    const candidate = settle(best.plan, (state) => thin(state, next), price);
    if (candidate.worth > best.worth + 1e-9) best = gathered(candidate);
  }
  return best.plan;
};
