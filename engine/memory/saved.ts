import { layers } from "../layers/index.ts";
import type { Element, Layer, SavedTensor, Shape } from "../layers/layer.ts";
import type { Network } from "../network/network.ts";
import { tensorBytes, type NumberFormat } from "./dtypes.ts";
import { labelsShape } from "./labelsShape.ts";
import { FIRST, INPUT, LABELS, plan, type Plan } from "./timeline/plan.ts";

/** One piece of memory that backward will need, whoever asks for it and how often. */
export interface SavedStorage {
  /** The first step that keeps it, and what it is to that step. */
  readonly step: string;
  readonly name: string;
  readonly group: "input" | "labels" | "parameters" | "buffers" | "activations";
  readonly shape: Shape;
  readonly element: Element;
  readonly bytes: number;
}

export interface SavedForBackward {
  readonly rows: readonly SavedStorage[];
  /** Activations and the input; parameters, buffers and labels are there anyway. */
  readonly bytes: number;
}

/**
 * What a training forward keeps for backward, each piece of memory once: a ReLU's output and the next convolution's input
 * are one. What hangs on a value without parameters before it is not kept.
 *
 *     savedForBackward(zoo.vgg16.network({batch: 32})).bytes // 2,346,710,020
 */
export function savedForBackward(
  network: Network,
  options: { readonly dtype?: NumberFormat; readonly loss?: Layer } = {},
): SavedForBackward {
  const { dtype = "float32", loss = layers.crossEntropy() } = options;
  const { steps } = plan(network, { layer: loss, labels: labelsShape(network) });
  const storages = storageOfValues(steps);
  const rows = new Map<string, SavedStorage>();
  const wanted = [false, false];
  steps.forEach(({ name: step, layer, sources, inputShapes }, position) => {
    wanted.push(layer.parameters.length > 0 || sources.some((source) => wanted[source]));
    if (!wanted[FIRST + position]) return;
    for (const saved of layer.saved(...inputShapes)) {
      const { name, shape, element } = saved;
      const { storage, group } = locate(saved, { step, position, sources }, storages);
      if (rows.has(storage)) continue;
      rows.set(storage, { step, name, group, shape, element, bytes: tensorBytes(saved, dtype) });
    }
  });
  const all = [...rows.values()];
  const counted = all.filter(({ group }) => group === "activations" || group === "input");
  return { rows: all, bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0) };
}

// The first value in the same memory: what is changed in place, or looked at in another shape, is not new.
function storageOfValues(steps: Plan["steps"]): readonly number[] {
  const storages = [INPUT, LABELS];
  steps.forEach(({ layer, sources }, position) => {
    storages.push(layer.sharesInput ? storages[sources[0]] : FIRST + position);
  });
  return storages;
}

function locate(
  { of, index, name }: SavedTensor,
  at: { readonly step: string; readonly position: number; readonly sources: readonly number[] },
  storages: readonly number[],
): { readonly storage: string; readonly group: SavedStorage["group"] } {
  const value = (number: number): { readonly storage: string; readonly group: SavedStorage["group"] } => {
    const storage = storages[number];
    const group = storage === INPUT ? "input" : storage === LABELS ? "labels" : "activations";
    return { storage: `${storage}`, group };
  };
  const named = (group: SavedStorage["group"]) => ({ storage: `${at.step} ${name}`, group });
  const places = {
    input: () => value(at.sources[index]),
    output: () => value(FIRST + at.position),
    own: () => named("activations"),
    parameter: () => named("parameters"),
    buffer: () => named("buffers"),
  };
  return places[of]();
}
