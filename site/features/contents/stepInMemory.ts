import { history, optimizers, peak, trainingTimeline, zoo, type Moment } from "engine";
import { room, short } from "./rectangle.ts";

/** The kinds of memory from the ground up, by their class, as the lesson's figure stacks them. */
const kinds: readonly (readonly [string, (byKind: Moment["byKind"]) => number])[] = [
  ["weights", ({ weights, buffers }) => weights + buffers],
  ["optimizer", ({ optimizerState }) => optimizerState],
  ["gradients", ({ gradients }) => gradients],
  ["activations", ({ activations, input, labels }) => activations + input + labels],
  ["temporaries", ({ temporaries }) => temporaries],
];

/** The moments of a phase in so many stretches, each as the one with most in memory. */
function stretches(moments: readonly Moment[], count: number): readonly Moment[] {
  const edge = (k: number) => Math.round((k * moments.length) / count);
  return Array.from({ length: count }, (_, k) =>
    moments.slice(edge(k), edge(k + 1)).reduce((most, one) => (one.bytes > most.bytes ? one : most)),
  );
}

/** The memory of VGG-16 while it learns from 32 pictures, kind upon kind: the outline of the contents' own figure. */
export function stepInMemory(): string {
  const timeline = trainingTimeline(zoo.vgg16.network({ batch: 32 }), { optimizer: optimizers.adam });
  const phases = [...Map.groupBy(history(timeline), ({ phase }) => phase)];
  const shown = phases.flatMap(([phase, moments]) =>
    stretches(moments, phase === "load" ? 8 : Math.round(2 * Math.sqrt(moments.length))),
  );
  const most = peak(timeline).bytes;
  const points = (heights: readonly number[]) =>
    heights.map(
      (bytes, k) =>
        `${short((k * room.width) / (heights.length - 1))} ${short(room.height - 2 - ((room.height - 6) * bytes) / most)}`,
    );
  const below = shown.map(() => 0);
  const areas = kinds.map(([kind, bytesOf]) => {
    const lower = points(below).reverse();
    shown.forEach(({ byKind }, k) => (below[k]! += bytesOf(byKind)));
    return `<path class="${kind}" d="M${[...points(below), ...lower].join("L")}Z"/>`;
  });
  return areas.join("");
}
