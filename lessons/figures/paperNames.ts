import type { Network, Timeline } from "engine";

/**
 * A timeline of VGG-16 with its steps under the names of its paper, `conv1_1` to `fc3`, in place of PyTorch's
 * `features.0` to `classifier.6`. Anything but a step of the network keeps its name, and so do all steps of a network that
 * is no VGG.
 *
 *     paperNames(trainingTimeline(vgg16), vgg16)
 */
export function paperNames(timeline: Timeline, { name: network, steps }: Network): Timeline {
  if (!/^vgg\d/.test(network)) return timeline;
  let [block, place, full] = [1, 0, 0];
  let last = "";
  const names = new Map(
    steps.map(({ name, layer: { kind } }) => {
      if (kind === "conv2d") place += 1;
      if (kind === "linear") full += 1;
      if (kind === "conv2d") last = `${block}_${place}`;
      if (kind === "linear") last = `${full + 5}`;
      const words = {
        conv2d: `conv${last}`,
        linear: `fc${full}`,
        relu: `relu${last}`,
        dropout: `dropout${last}`,
        maxPool2d: `pool${block}`,
        adaptiveAveragePool2d: "average",
      };
      if (kind === "maxPool2d") [block, place] = [block + 1, 0];
      return [name, kind in words ? words[kind as keyof typeof words] : name] as const;
    }),
  );
  const called = (step: string): string => names.get(step) ?? (step.startsWith("loss.") ? "loss" : step);
  return {
    ...timeline,
    tensors: timeline.tensors.map((tensor) => {
      // What an optimizer keeps is named after its parameter: `classifier.0.weight exp_avg`.
      const [, owner, name] = /^(.+)\.(\w+ \w+)$/.exec(tensor.name) ?? [];
      const step = names.get(owner ?? "");
      if (step !== undefined && name !== undefined) return { ...tensor, name, step };
      return { ...tensor, step: called(tensor.step) };
    }),
    events: timeline.events.map((event) => ({ ...event, step: called(event.step) })),
  };
}
