import type { Layer, Shape } from "../../layers/layer.ts";
import type { Network } from "../../network/network.ts";
import { releases } from "./releases.ts";

/** Values by number: the network's input, the labels, and from there on the output of each step in turn. */
export const INPUT = 0;
export const LABELS = 1;
export const FIRST = 2;

/** A step as autograd records it: a layer of several parts is several steps, inside one call. */
export interface PlannedStep {
  readonly name: string;
  readonly layer: Layer;
  /** The numbers of the values it takes. */
  readonly sources: readonly number[];
  readonly inputShapes: readonly Shape[];
  readonly outputShape: Shape;
}

/** The steps of a run, and the values that go out of reach after each. */
export interface Plan {
  readonly steps: readonly PlannedStep[];
  readonly released: readonly (readonly number[])[];
  /** How many of the steps are the network's own; the loss comes after them. */
  readonly modelSteps: number;
  /** The value that the run is for: the loss, or else the network's answer. */
  readonly result: number;
}

/** A network's steps for one run, with a loss between its answer and the labels, if one is given. */
export function plan(network: Network, loss?: { readonly layer: Layer; readonly labels: Shape }): Plan {
  const steps: PlannedStep[] = [];
  const values = new Map<number, number>([[-1, INPUT]]);
  const expand = (
    name: string,
    layer: Layer,
    sources: readonly number[],
    inputShapes: readonly Shape[],
  ): number => {
    if (layer.parts.length === 0) {
      steps.push({ name, layer, sources, inputShapes, outputShape: layer.outputShape(...inputShapes) });
      return FIRST + steps.length - 1;
    }
    let [value, shape] = [sources[0], inputShapes[0]];
    layer.parts.forEach((part, place) => {
      const others = place === layer.parts.length - 1 ? 1 : sources.length;
      const taken = [shape, ...inputShapes.slice(others)];
      value = expand(`${name}.${part.kind}`, part, [value, ...sources.slice(others)], taken);
      shape = part.outputShape(...taken);
    });
    return value;
  };
  network.steps.forEach(({ name, layer, sources, inputShapes }, position) => {
    const taken = sources.map((source) => values.get(source) ?? INPUT);
    values.set(position, expand(name, layer, taken, inputShapes));
  });
  const modelSteps = steps.length;
  let result = values.get(network.output) ?? INPUT;
  if (loss !== undefined) {
    const shapes = [network.steps[network.output].outputShape, loss.labels];
    result = expand("loss", loss.layer, [result, LABELS], shapes);
  }
  return { steps, released: releases(steps, result, modelSteps - 1), modelSteps, result };
}
