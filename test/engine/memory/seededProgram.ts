import { layers } from "../../../engine/layers/layers.ts";
import type { Layer, Shape } from "../../../engine/layers/layer.ts";
import { segmentsOf } from "../../../engine/memory/timeline/checkpointSegment.ts";
import { expectUnmodified } from "../../../engine/memory/timeline/expectUnmodified.ts";
import { schedule } from "../../../engine/memory/timeline/schedule.ts";
import { receivesGradient } from "../../../engine/memory/timeline/receivesGradient.ts";
import { build } from "../../../engine/network/build.ts";
import type { Network, StepSpec } from "../../../engine/network/network.ts";

/** A training program in which steps share layers, branch, lead nowhere, and run in checkpointed runs. */
export interface SeededProgram {
  readonly network: Network;
  readonly checkpoints: number;
  readonly microBatches: number;
  readonly zeroGradients: "none" | "zero";
}

// Of maps with C channels, or of rows with C numbers.
const makers: Readonly<Record<string, (C: number) => Layer>> = {
  conv: (C) => layers.conv2d({ inChannels: C, outChannels: C, kernelSize: 3, padding: 1 }),
  bareConv: (C) => layers.conv2d({ inChannels: C, outChannels: C, kernelSize: 3, padding: 1, bias: false }),
  linear: (C) => layers.linear({ inFeatures: C, outFeatures: C }),
  bareLinear: (C) => layers.linear({ inFeatures: C, outFeatures: C, bias: false }),
  norm: (C) => layers.batchNorm2d({ numFeatures: C }),
  bareNorm: (C) => layers.batchNorm2d({ numFeatures: C, affine: false }),
  relu: () => layers.relu(),
  reluInPlace: () => layers.relu({ inPlace: true }),
  siluInPlace: () => layers.silu({ inPlace: true }),
  flatten: () => layers.flatten(),
};
const activations = ["relu", "reluInPlace", "siluInPlace"];
const ofRows = ["linear", "linear", "bareLinear", "bareLinear", ...activations];
const ofMaps = ["conv", "conv", "bareConv", "bareConv", "norm", "bareNorm", "flatten", ...activations];

/** The program of a seed: always the same. */
export function seededProgram(seed: number): SeededProgram {
  const random = mulberry32(seed);
  for (;;) {
    const found = attempt(random);
    if (found !== undefined) return found;
  }
}

function attempt(random: () => number): SeededProgram | undefined {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)];
  const side = pick([2, 4, 6]);
  const input = [pick([1, 2, 3, 4, 8, 16]), pick([1, 2, 4, 8]), side, side];
  const made = new Map<string, Layer>();
  let network: Network | undefined;
  const push = (layer: Layer, inputs?: readonly string[]): void => {
    const plans: readonly StepSpec[] = network?.steps ?? [];
    const next = { name: `s${plans.length}`, layer, ...(inputs === undefined ? {} : { inputs }) };
    network = tried(() => build("seeded", input, [...plans, next])) ?? network;
  };
  const alike = (): readonly string[] => {
    const steps = network?.steps ?? [];
    const shape = JSON.stringify(steps.at(-1)?.outputShape);
    return steps.filter(({ outputShape }) => JSON.stringify(outputShape) === shape).map(({ name }) => name);
  };
  const count = 2 + Math.floor(random() * 9);
  for (let place = 0; place < count; place++) {
    const shape: Shape = network?.steps.at(-1)?.outputShape ?? input;
    const kind = pick(shape.length === 2 ? ofRows : ofMaps);
    // Two layers of a kind and a width at most: the next step that wants one takes one of them.
    const key = activations.includes(kind) ? `${kind} ${place}` : `${kind} ${shape[1]} ${pick([0, 1])}`;
    const layer = made.get(key) ?? makers[kind](shape[1]);
    made.set(key, layer);
    push(layer);
    const names = alike();
    if (random() < 0.25 && names.length > 1) push(layers.add(), [names.at(-1)!, pick(names.slice(0, -1))]);
    if (random() < 0.1 && names.length > 1) push(layers.relu(), [pick(names)]);
  }
  if (network?.steps.at(-1)?.outputShape.length === 4) push(layers.flatten());
  const program = {
    checkpoints: pick([1, 2, 3, 4, 5, 6]),
    microBatches: pick([1, 1, 1, 2]),
    zeroGradients: pick(["none", "none", "zero"] as const),
  };
  const last = network;
  return last !== undefined && isTrained(last, program.checkpoints)
    ? { network: last, ...program }
    : undefined;
}

// Some layer with parameters is run twice, some gets a gradient, and PyTorch would train it.
function isTrained(network: Network, checkpoints: number): boolean {
  const steps = schedule(network, { layer: layers.crossEntropy(), labels: network.input.slice(0, 1) });
  const flows = receivesGradient(steps);
  const isShared = steps.steps.some(
    ({ name, owner, layer }) => name !== owner && layer.parameters.length > 0,
  );
  const learns = steps.steps.some(({ layer }, position) => flows[position] && layer.parameters.length > 0);
  const checks = tried(() => {
    expectUnmodified(steps);
    segmentsOf(steps, checkpoints);
    return true;
  });
  return isShared && learns && checks === true;
}

function tried<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Numbers in [0, 1) from a seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
