import type { Layer, Shape } from "../../layers/layer.ts";
import type { Network } from "../../network/network.ts";
import { FIRST, INPUT, LABELS } from "./input.ts";
import { liveness, type Lifetime } from "./liveness.ts";

/** A step as autograd records it: a layer of several parts is several steps, inside one call. */
export interface ScheduledStep {
  readonly name: string;
  readonly layer: Layer;
  /** The step that brought the layer's parameters. */
  readonly owner: string;
  /** The numbers of the values it takes. */
  readonly sources: readonly number[];
  readonly inputShapes: readonly Shape[];
  readonly outputShape: Shape;
  /** Whether it works in place on a view: on another step's output, looked at in another shape. */
  readonly worksInView: boolean;
}

/** A step before it is known what its inputs are to each other. */
type Draft = Omit<ScheduledStep, "worksInView">;

/** The steps of a run, and the values that go out of reach after each. */
export interface Schedule {
  readonly steps: readonly ScheduledStep[];
  readonly released: readonly (readonly number[])[];
  /** The count of steps that are the network's own; the loss comes after them. */
  readonly modelSteps: number;
  /** The network's answer. */
  readonly answer: number;
  /** The value that the run is for: the loss, or else the network's answer. */
  readonly result: number;
}

/** A network's steps for one run, with a loss between its answer and the labels, if one is given. */
export function schedule(
  network: Network,
  loss?: { readonly layer: Layer; readonly labels: Shape },
): Schedule {
  const drafts: Draft[] = [];
  const values: number[] = [];
  for (const step of network.steps) {
    const sources = step.sources.map((source) => (source === -1 ? INPUT : values[source]));
    values.push(FIRST - 1 + expand({ ...step, sources }, drafts));
  }
  const holds = network.steps.flatMap(({ heldUntil }, position): readonly Lifetime[] => {
    if (heldUntil === undefined) return [];
    const until = values[network.steps.findIndex(({ name }) => name === heldUntil)];
    return [{ value: values[position], until: until - FIRST }];
  });
  const modelSteps = drafts.length;
  const answer = values[network.output];
  let result = answer;
  if (loss !== undefined) {
    const { layer, labels } = loss;
    const inputShapes = [network.steps[network.output].outputShape, labels];
    const outputShape = layer.outputShape(...inputShapes);
    const step = { name: "loss", layer, owner: "loss", sources: [result, LABELS], inputShapes, outputShape };
    result = FIRST - 1 + expand(step, drafts);
  }
  const steps = withViews(drafts);
  return { steps, released: liveness(steps, result, modelSteps - 1, holds), modelSteps, answer, result };
}

// Adds a step, or its parts: the first takes the first input, the last what comes before it and all other inputs.
function expand(step: Draft, steps: Draft[]): number {
  const { name, layer, owner, sources, inputShapes, outputShape } = step;
  if (layer.parts.length === 0) return steps.push({ name, layer, owner, sources, inputShapes, outputShape });
  let [value, shape] = [sources[0], inputShapes[0]];
  layer.parts.forEach((part, place) => {
    const others = place === layer.parts.length - 1 ? 1 : sources.length;
    const taken = [shape, ...inputShapes.slice(others)];
    shape = part.outputShape(...taken);
    const from = [value, ...sources.slice(others)];
    const own = `${name}.${part.kind}`;
    const inner = { name: own, layer: part, owner: own, sources: from, inputShapes: taken };
    value = FIRST - 1 + expand({ ...inner, outputShape: shape }, steps);
  });
  return steps.length;
}

// A flatten of rows is no view: PyTorch hands on what it was given.
function withViews(drafts: readonly Draft[]): readonly ScheduledStep[] {
  const isView = [false, false];
  return drafts.map((draft) => {
    const { layer, sources, inputShapes, outputShape } = draft;
    const looks = layer.sharesInput && outputShape.length !== inputShapes[0].length;
    isView.push(looks || (layer.sharesInput && isView[sources[0]]));
    return { ...draft, worksInView: layer.inPlace && isView[sources[0]] };
  });
}
