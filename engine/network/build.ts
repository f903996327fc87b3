import { shapeText } from "../tensor.ts";
import type { Layer, Shape } from "../layers/layer.ts";
import type { Network, Step, StepSpec } from "./network.ts";
import { expectSteps } from "./expectSteps.ts";
import { expectUnwritten } from "./expectUnwritten.ts";
import { sourceNames } from "./sourceNames.ts";

/**
 * A network from its steps, with every shape worked out and checked; the last step that also runs in evaluation is its
 * answer. A layer that several steps run has one set of parameters, as a module called twice has in PyTorch.
 *
 * Throws, naming the step, when it takes an unknown step, one that comes later, one that has been written over in place, or
 * a shape that its layer refuses; or is held until a step that is unknown or comes before it.
 */
export function build(name: string, input: Shape, plans: readonly StepSpec[]): Network {
  if (!input.every((side) => Number.isInteger(side) && side >= 1) || input.length === 0)
    throw new RangeError(`${name}: expected an input of whole sizes of at least 1, got ${shapeText(input)}`);
  expectSteps(name, plans);
  const positions = new Map<string, number>([["input", -1]]);
  const steps: Step[] = [];
  const owners = new Map<Layer, string>();
  plans.forEach(({ name, layer, trainingOnly = false, heldUntil, madeBefore }, position) => {
    const names = sourceNames(plans, position);
    const sources = names.map((source) => positions.get(source) ?? -1);
    const inputShapes = sources.map((source) => (source === -1 ? input : steps[source].outputShape));
    const outputShape = shapeAt(name, () => layer.outputShape(...inputShapes));
    positions.set(name, position);
    const owner = layer.parameters.length + layer.buffers.length > 0 ? (owners.get(layer) ?? name) : name;
    owners.set(layer, owner);
    const step = { name, layer, owner, inputs: names, sources, inputShapes, outputShape, trainingOnly };
    steps.push({
      ...step,
      ...(heldUntil === undefined ? {} : { heldUntil }),
      ...(madeBefore === undefined ? {} : { madeBefore }),
    });
  });
  expectUnwritten(steps);
  return { name, input, steps, output: steps.findLastIndex(({ trainingOnly }) => !trainingOnly) };
}

/** The same network for a batch of another shape. */
export function withInput(network: Network, input: Shape): Network {
  return build(network.name, input, network.steps);
}

function shapeAt(name: string, outputShape: () => Shape): Shape {
  try {
    return outputShape();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RangeError(`step ${name}: ${error.message}`, { cause: error });
  }
}
