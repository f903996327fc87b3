import type { Outcome, SavedTensor } from "../layers/layer.ts";
import { FIRST } from "../memory/timeline/input.ts";
import type { Tensor } from "../tensor.ts";
import { keep } from "./keeping.ts";
import type { Label } from "./ledger.ts";
import { valueOf, type Run } from "./run.ts";

/** Runs steps from one position up to another; with `keeps`, what backward will need stays. */
export function forward(run: Run, from: number, to: number, keeps: boolean): void {
  for (let position = from; position < to; position++) forwardStep(run, position, keeps);
}

function forwardStep(run: Run, position: number, keeps: boolean): void {
  const { plan, ledger, values, wanted, keeping } = run;
  const { name, layer, sources, inputShapes } = plan.steps[position];
  const weights = run.weights.get(name) ?? {};
  const inputs = sources.map((source) => valueOf(run, source));
  const needed = layer.parameters.length > 0 || sources.some((source) => wanted[source]);
  const saved = keeps && needed ? layer.saved(...inputShapes) : [];
  ledger?.at("forward", name);
  const work = (): Outcome => layer.forward(inputs, weights, { ...run.context, keeps: saved.length > 0 });
  const outcome = ledger === undefined ? work() : ledger.call(work, (made) => labels(made, saved));
  values[FIRST + position] = outcome.output;
  wanted[FIRST + position] = needed;
  if (keeps && needed) keeping[position] = keep(saved, inputs, outcome, weights);
  for (const tensor of keeping[position]?.held ?? []) ledger?.hold(tensor);
  for (const tensor of Object.values(outcome.own)) ledger?.letGo(tensor);
  for (const gone of plan.released[position]) {
    ledger?.letGo(valueOf(run, gone));
    values[gone] = undefined;
  }
}

function labels(
  { output, own }: Outcome,
  saved: readonly SavedTensor[],
): readonly (readonly [Tensor, Label])[] {
  const needed = new Set(saved.filter(({ of }) => of === "own").map(({ name }) => name));
  return [
    [output, { name: "output", kind: "activations" }],
    ...Object.entries(own).map(
      ([name, tensor]) => [tensor, { name, kind: needed.has(name) ? "activations" : "temporaries" }] as const,
    ),
  ];
}
