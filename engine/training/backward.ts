import { add } from "../arithmetic/add.ts";
import type { Gradients, Weights } from "../layers/layer.ts";
import { FIRST } from "../memory/timeline/plan.ts";
import type { Tensor } from "../tensor.ts";
import type { Label } from "./ledger.ts";
import type { Run } from "./run.ts";

const temporary = (name: string): Label => ({ name, kind: "temporaries" });

/** Walks the steps back from the result, whose gradient is given; answers with the gradients of each step's parameters. */
export function backward(run: Run, gradient: Tensor): ReadonlyMap<string, Weights> {
  const { plan, ledger } = run;
  const gradientOf: (Tensor | undefined)[] = [];
  const ofParameters = new Map<string, Weights>();
  gradientOf[plan.result] = gradient;
  ledger?.hold(gradient);
  for (let position = plan.steps.length - 1; position >= 0; position--) {
    const parameters = backwardStep(run, position, gradientOf);
    if (parameters !== undefined) ofParameters.set(plan.steps[position].name, parameters);
  }
  return ofParameters;
}

// The gradients of inputs and parameters come, the output's goes, what was kept goes, the new ones are handed on.
function backwardStep(run: Run, position: number, gradientOf: (Tensor | undefined)[]): Weights | undefined {
  const { plan, ledger, wanted, keeping } = run;
  const { name, layer, sources } = plan.steps[position];
  const gradient = gradientOf[FIRST + position];
  const keep = keeping[position];
  if (gradient === undefined || keep === undefined) return undefined;
  gradientOf[FIRST + position] = undefined;
  keeping[position] = undefined;
  const needed = sources.map((source) => wanted[source] === true);
  ledger?.at("backward", name);
  const work = (): Gradients => layer.backward(gradient, keep.kept, needed);
  const made = ledger === undefined ? work() : ledger.call(work, (gradients) => labels(gradients, needed));
  ledger?.letGo(gradient);
  for (const tensor of keep.held) ledger?.letGo(tensor);
  made.inputs.forEach((tensor, place) => {
    if (needed[place] && tensor !== null) handOn(run, sources[place], tensor, gradientOf);
  });
  for (const tensor of Object.values(made.parameters)) ledger?.become(tensor, "gradients");
  return made.parameters;
}

// A value that several steps took gets the sum of what they send back, in a tensor of its own.
function handOn({ ledger }: Run, value: number, tensor: Tensor, gradientOf: (Tensor | undefined)[]): void {
  const before = gradientOf[value];
  if (before === undefined) {
    gradientOf[value] = tensor;
    return;
  }
  const work = (): Tensor => add(before, tensor);
  const label = temporary("sum of gradients");
  gradientOf[value] = ledger === undefined ? work() : ledger.call(work, (sum) => [[sum, label]]);
  ledger?.letGo(before);
  ledger?.letGo(tensor);
}

function labels(
  { inputs, parameters }: Gradients,
  needed: readonly boolean[],
): readonly (readonly [Tensor, Label])[] {
  const toInputs = inputs.flatMap((tensor, place) =>
    tensor === null || !needed[place] ? [] : [[tensor, temporary("gradient of input")] as const],
  );
  const toParameters = Object.entries(parameters).map(
    ([name, tensor]) => [tensor, temporary(`gradient of ${name}`)] as const,
  );
  return [...toInputs, ...toParameters];
}
