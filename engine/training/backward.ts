import { add } from "../arithmetic/add.ts";
import type { Gradients, Weights } from "../layers/layer.ts";
import { FIRST } from "../memory/timeline/input.ts";
import type { Tensor } from "../tensor.ts";
import type { Label, Ledger } from "./ledger.ts";
import type { Run } from "./run.ts";

const temporary = (name: string): Label => ({ name, kind: "temporaries" });

/** The gradients of parameters, by the name of the step that brought them. */
export type GradientsByStep = ReadonlyMap<string, Weights>;

/** State that backward carries along: the gradients of values and parameters, and how many steps have yet to send theirs. */
interface Backward extends Run {
  readonly gradientOf: (Tensor | undefined)[];
  readonly ofParameters: Map<string, Record<string, Tensor>>;
  readonly due: Map<string, number>;
}

/**
 * Walks the steps back from the result, whose gradient is given; answers with the gradients of the parameters. Steps that
 * run one layer have theirs summed up.
 */
export function backward(run: Run, gradient: Tensor): GradientsByStep {
  const { plan, ledger } = run;
  const back: Backward = { ...run, gradientOf: [], ofParameters: new Map(), due: stepsOfOwners(run) };
  back.gradientOf[plan.result] = gradient;
  ledger?.hold(gradient);
  for (let position = plan.steps.length - 1; position >= 0; position--) backwardStep(back, position);
  return back.ofParameters;
}

// By the name of the step that brought the parameters.
function stepsOfOwners({ plan, keeping }: Run): Map<string, number> {
  const counts = new Map<string, number>();
  plan.steps.forEach(({ owner }, position) => {
    if (keeping[position] !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  });
  return counts;
}

// The gradients of inputs and parameters come, the output's goes, what was kept goes, the new ones are handed on.
function backwardStep(back: Backward, position: number): void {
  const { plan, ledger, wanted, keeping, gradientOf, due } = back;
  const { name, owner, layer, sources } = plan.steps[position];
  const gradient = gradientOf[FIRST + position];
  const keep = keeping[position];
  if (gradient === undefined || keep === undefined) return;
  gradientOf[FIRST + position] = undefined;
  keeping[position] = undefined;
  const needed = sources.map((source) => wanted[source] === true);
  ledger?.at("backward", name);
  const work = (): Gradients => layer.backward(gradient, keep.kept, needed);
  const made = ledger === undefined ? work() : ledger.call(work, (gradients) => labels(gradients, needed));
  ledger?.letGo(gradient);
  for (const tensor of keep.held) ledger?.letGo(tensor);

  const parameters = Object.entries(made.parameters);
  const isLate = ([parameter]: readonly [string, Tensor]): boolean => layer.lateGradients.includes(parameter);
  const left = (due.get(owner) ?? 1) - 1;
  due.set(owner, left);
  const isViewed = ([parameter]: readonly [string, Tensor]): boolean =>
    layer.viewedParameters.includes(parameter);
  // What has been added to a sum stays until the step has handed on everything.
  const spent: Tensor[] = [];
  for (const entry of parameters.filter(isLate)) spent.push(...collect(back, owner, entry, left));
  made.inputs.forEach((tensor, place) => {
    if (needed[place] && tensor !== null) spent.push(...handOn(back, sources[place], tensor));
  });
  for (const entry of parameters.filter((entry) => !isLate(entry) && !isViewed(entry)))
    spent.push(...collect(back, owner, entry, left));
  for (const tensor of spent.splice(0)) ledger?.letGo(tensor);
  for (const entry of parameters.filter(isViewed)) spent.push(...collect(back, owner, entry, left));
  for (const tensor of spent) ledger?.letGo(tensor);
}

// A parameter's gradient is complete when all steps that run its layer have sent theirs.
function collect(
  { ledger, ofParameters }: Backward,
  owner: string,
  [name, tensor]: readonly [string, Tensor],
  left: number,
): readonly Tensor[] {
  const gradients = ofParameters.get(owner) ?? {};
  ofParameters.set(owner, gradients);
  const before = gradients[name];
  gradients[name] = before === undefined ? tensor : summed(before, tensor, ledger);
  if (left === 0) ledger?.become(gradients[name], "gradients");
  return before === undefined ? [] : [tensor];
}

// A value that several steps took gets the sum of what they send back; answers with what has been added.
function handOn({ ledger, gradientOf }: Backward, value: number, tensor: Tensor): readonly Tensor[] {
  const before = gradientOf[value];
  gradientOf[value] = before === undefined ? tensor : summed(before, tensor, ledger);
  return before === undefined ? [] : [tensor];
}

// In a tensor of its own; the first part goes when it is there, the other with the step that sent it.
function summed(before: Tensor, tensor: Tensor, ledger: Ledger | undefined): Tensor {
  const work = (): Tensor => add(before, tensor);
  const label = temporary("sum of gradients");
  const sum = ledger === undefined ? work() : ledger.call(work, (made) => [[made, label]]);
  ledger?.letGo(before);
  return sum;
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
