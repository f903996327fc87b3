import { expectOptions, optionKinds } from "../expectOptions.ts";
import { layers } from "../layers/layers.ts";
import type { Element, Layer, SavedTensor, Shape } from "../layers/layer.ts";
import type { Network } from "../network/network.ts";
import { dtypeOptions, tensorBytes, type DtypeOption } from "./dtypes.ts";
import { labelsShape } from "./labelsShape.ts";
import { expectUnmodified } from "./timeline/expectUnmodified.ts";
import { FIRST, INPUT, LABELS } from "./timeline/input.ts";
import { schedule, type Schedule } from "./timeline/schedule.ts";

/** One piece of memory that backward will need, whoever asks for it and how often. */
export interface SavedStorage {
  /** The first step that keeps it, and what it is to that step. */
  readonly step: string;
  readonly of: SavedTensor["of"];
  readonly name: string;
  /** The step whose work it is; `input` and `labels` are given, parameters and buffers are the step's own. */
  readonly madeBy: string;
  readonly group: "input" | "labels" | "parameters" | "buffers" | "activations";
  readonly shape: Shape;
  readonly element: Element;
  readonly bytes: number;
}

/** The tensors that backward needs, a row for each that a step keeps, and the bytes of them all. */
export interface SavedForBackward {
  readonly rows: readonly SavedStorage[];
  /** Activations and the input; parameters, buffers and labels are there anyway. */
  readonly bytes: number;
}

/**
 * The tensors that a training forward keeps for backward, each piece of memory once: a ReLU's output and the next convolution's
 * input are one. What hangs on a value without parameters before it is not kept.
 *
 *     savedForBackward(zoo.vgg16.network({batch: 32})).bytes // 2,346,710,020
 *
 * Throws when a step works in place over what backward needs.
 */
export function savedForBackward(
  network: Network,
  options: DtypeOption & {
    /** The layer between the network's answer and the labels. */
    readonly loss?: Layer;
  } = {},
): SavedForBackward {
  expectOptions("savedForBackward", options, { ...dtypeOptions, loss: optionKinds.layer });
  const { dtype = "float32", loss = layers.crossEntropy() } = options;
  const planned = schedule(network, { layer: loss, labels: labelsShape(network) });
  expectUnmodified(planned);
  const { steps } = planned;
  const storages = storageOfValues(steps);
  const rows = new Map<string, SavedStorage>();
  const wanted = [false, false];
  steps.forEach(({ name: step, layer, sources, inputShapes }, position) => {
    wanted.push(layer.parameters.length > 0 || sources.some((source) => wanted[source]));
    if (!wanted[FIRST + position]) return;
    for (const saved of layer.saved(...inputShapes)) {
      const { name, shape, element } = saved;
      const { storage, group, madeBy } = locate(saved, { steps, position }, storages);
      if (rows.has(storage)) continue;
      rows.set(storage, {
        step,
        of: saved.of,
        name,
        madeBy,
        group,
        shape,
        element,
        bytes: tensorBytes(saved, dtype),
      });
    }
  });
  const all = [...rows.values()];
  const counted = all.filter(({ group }) => group === "activations" || group === "input");
  return { rows: all, bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0) };
}

// The first value in the same memory: what is changed in place, or looked at in another shape, is not new.
function storageOfValues(steps: Schedule["steps"]): readonly number[] {
  const storages = [INPUT, LABELS];
  steps.forEach(({ layer, sources }, position) => {
    storages.push(layer.sharesInput ? storages[sources[0]] : FIRST + position);
  });
  return storages;
}

type Place = Pick<SavedStorage, "group" | "madeBy"> & { readonly storage: string };

function locate(
  { of, index, name }: SavedTensor,
  { steps, position }: { readonly steps: Schedule["steps"]; readonly position: number },
  storages: readonly number[],
): Place {
  const { name: step, owner, sources } = steps[position];
  const value = (number: number): Place => {
    const storage = storages[number];
    if (storage === INPUT) return { storage: "input", group: "input", madeBy: "input" };
    if (storage === LABELS) return { storage: "labels", group: "labels", madeBy: "labels" };
    return { storage: `${storage}`, group: "activations", madeBy: steps[storage - FIRST].name };
  };
  const named = (group: SavedStorage["group"], madeBy = step): Place => ({
    storage: `${madeBy} ${name}`,
    group,
    madeBy,
  });
  const places = {
    input: () => value(sources[index]),
    output: () => value(FIRST + position),
    own: () => named("activations"),
    parameter: () => named("parameters", owner),
    buffer: () => named("buffers", owner),
  };
  return places[of]();
}
