import { range } from "@refrain/core/stats";
import type { Path, Turns } from "../models/flow.ts";

/** A dance in turns, from a start, for so many turns; stops early when a number passes the range of doubles. */
export function takeTurns(turns: Turns, start: readonly number[], count: number): Path {
  const states: (readonly number[])[] = [start];
  let state = start;
  for (let k = 0; k < count && state.every(Number.isFinite); k++) {
    state = turns.step(state);
    states.push(state);
  }
  return { names: turns.names, times: range(states.length), states };
}
