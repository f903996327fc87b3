import { FIRST, INPUT, LABELS, type PlannedStep } from "./plan.ts";

/**
 * The values that go out of reach after each step.
 *
 * A value is out of reach after the last step that takes it, and after every call that it was handed to: while a module
 * runs, its caller keeps what it passed in. A dot in a step's name is such a call. What nobody takes stays until the
 * network has answered; input, labels and result stay for good.
 */
export function releases(
  steps: readonly PlannedStep[],
  result: number,
  modelEnd: number,
): readonly (readonly number[])[] {
  // Calls by number, each with the last step inside; a use lasts until the end of the outermost call it entered.
  const ends: number[] = [];
  const uses: { readonly value: number; readonly position: number; readonly call: number | undefined }[] = [];
  let open: readonly { readonly module: string; readonly start: number; readonly call: number }[] = [];
  steps.forEach(({ name, sources }, position) => {
    open = entered(open, name, position, ends);
    for (const { call } of open) ends[call] = position;
    for (const value of sources)
      uses.push({ value, position, call: open.find(({ start }) => start > value - FIRST)?.call });
  });
  const last = new Int32Array(FIRST + steps.length).fill(-1);
  for (const { value, position, call } of uses)
    last[value] = Math.max(last[value], call === undefined ? position : ends[call]);
  const released: number[][] = steps.map(() => []);
  last.forEach((position, value) => {
    if (value === INPUT || value === LABELS || value === result) return;
    released[position === -1 ? modelEnd : position].push(value);
  });
  return released;
}

// The calls we are in at a step, those that go on and those that begin with it.
function entered<Call extends { readonly module: string; readonly start: number; readonly call: number }>(
  open: readonly Call[],
  name: string,
  position: number,
  ends: number[],
): readonly { readonly module: string; readonly start: number; readonly call: number }[] {
  const modules = name.split(".").slice(0, -1);
  const parting = modules.findIndex((module, depth) => open[depth]?.module !== module);
  if (parting === -1) return open.length === modules.length ? open : open.slice(0, modules.length);
  const begun = modules
    .slice(parting)
    .map((module) => ({ module, start: position, call: ends.push(position) - 1 }));
  return [...open.slice(0, parting), ...begun];
}
