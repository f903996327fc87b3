import type { StepSpec } from "./network.ts";
import { sourceNames } from "./sourceNames.ts";

/** Refuses steps that come twice, take what is unknown, comes later or is left out, or wait for themselves; or are held until, or made before, no later one. */
export function expectSteps(network: string, plans: readonly StepSpec[]): void {
  if (plans.every(({ trainingOnly = false }) => trainingOnly))
    throw new RangeError(`${network}: expected at least 1 step, got 0`);
  const positions = new Map<string, number>();
  plans.forEach(({ name }, position) => {
    if (name === "input") throw new RangeError("step input: the name is taken by the network's input");
    if (positions.has(name)) throw new RangeError(`step ${name}: expected a name of its own, got it twice`);
    positions.set(name, position);
  });
  plans.forEach(({ name, trainingOnly = false, heldUntil = name, madeBefore }, position) => {
    if ((positions.get(heldUntil) ?? -1) < position)
      throw new RangeError(`step ${name}: held until ${heldUntil}, which is no later step`);
    if (madeBefore !== undefined && (positions.get(madeBefore) ?? -1) <= position)
      throw new RangeError(`step ${name}: made before ${madeBefore}, which is no later step`);
    for (const source of sourceNames(plans, position)) {
      if (source === "input") continue;
      const place = positions.get(source);
      if (place === undefined) throw new RangeError(`step ${name}: unknown step ${source}`);
      if (place >= position)
        throw new RangeError(`step ${name}: ${lateness(plans, positions, name, source)}`);
      if (plans[place].trainingOnly === true && !trainingOnly)
        throw new RangeError(`step ${name}: takes ${source}, which runs only in training`);
    }
  });
}

function lateness(
  plans: readonly StepSpec[],
  positions: ReadonlyMap<string, number>,
  name: string,
  source: string,
): string {
  const cycle = cycleFrom(plans, positions, name);
  if (cycle === undefined) return `takes ${source}, which comes later; list ${source} first`;
  return `waits for itself in a cycle: ${cycle.join(" takes ")}`;
}

// The way from a step through what it takes back to itself, if there is one.
function cycleFrom(
  plans: readonly StepSpec[],
  positions: ReadonlyMap<string, number>,
  start: string,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const position = positions.get(way[way.length - 1]);
    if (position === undefined) continue;
    for (const source of sourceNames(plans, position)) {
      if (source === start) return [...way, start];
      if (seen.has(source)) continue;
      seen.add(source);
      ways.push([...way, source]);
    }
  }
  return undefined;
}
