import { FIRST, INPUT, LABELS } from "./input.ts";
import type { ScheduledStep } from "./schedule.ts";

/**
 * The values that go out of reach after each step.
 *
 * A value is out of reach after the last step that takes it, and after every call that it was handed to: while a module
 * runs, its caller keeps what it passed in. A dot in a step's name is such a call. A variable of the program may hold it for
 * longer. What nobody takes stays until the
 * network has answered; input, labels and result stay for good.
 */
export function liveness(
  steps: readonly ScheduledStep[],
  result: number,
  modelEnd: number,
  holds: readonly Lifetime[] = nothing,
): readonly (readonly number[])[] {
  const last = new Int32Array(FIRST + steps.length).fill(-1);
  const open: Call[] = [];
  const leave = (calls: readonly Call[], position: number): void => {
    for (const { values } of calls) for (const value of values) last[value] = Math.max(last[value], position);
  };
  steps.forEach(({ name, sources }, position) => {
    const modules = name.includes(".") ? name.split(".").slice(0, -1) : nothing;
    let stays = 0;
    while (stays < modules.length && modules[stays] === open[stays]?.module) stays++;
    if (stays < open.length) leave(open.splice(stays), position - 1);
    for (const module of modules.slice(stays)) open.push({ module, start: position, values: [] });
    for (const value of sources) {
      last[value] = Math.max(last[value], position);
      // Whoever handed the value to the outermost call that began after it was made keeps it until that call ends.
      if (open.length > 0) open.find(({ start }) => start > value - FIRST)?.values.push(value);
    }
  });
  leave(open, steps.length - 1);
  for (const { value, until } of holds) last[value] = Math.max(last[value], until);
  const released: number[][] = steps.map(() => []);
  last.forEach((position, value) => {
    if (value === INPUT || value === LABELS || value === result) return;
    released[position === -1 ? modelEnd : position].push(value);
  });
  return released;
}

const nothing: readonly never[] = [];

/** A value that a variable holds until the end of a step. */
export interface Lifetime {
  readonly value: number;
  readonly until: number;
}

/** A module that is running: when its call began, and the values that were handed to it. */
interface Call {
  readonly module: string;
  readonly start: number;
  readonly values: number[];
}
