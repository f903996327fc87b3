import { shapeText } from "../tensor.ts";
import type { Layer, Shape } from "../layers/layer.ts";
import { build } from "./build.ts";
import type { Network, StepSpec } from "./network.ts";
import { splitTopLevel } from "./notation/call.ts";
import { words } from "./notation/words.ts";
import { readLayer } from "./notation/readLayer.ts";

/** The most layers that are read; whoever writes more has pasted something else. */
const most = 300;

/**
 * A network from a line of text: layers in order, between commas or on lines of their own.
 *
 *     readNetwork("conv 8, relu, max pool, flatten, linear 10", [32, 3, 28, 28]).steps[3].outputShape // [32, 1568]
 *
 * `conv 64` is 3 × 3 with a stride of 1 and keeps the sides; `conv 64 7x7 stride 2 padding 3` says it all. Pools halve unless
 * told otherwise. What a layer takes follows from the one before.
 *
 * Throws with the layer's place and text, what is wrong, and what would do.
 */
export function readNetwork(text: string, input: Shape, name = "your network"): Network {
  const texts = splitTopLevel(text);
  if (texts.length === 0)
    throw new RangeError(`no layers; write some between commas, such as "conv 8, relu, flatten, linear 10"`);
  if (texts.length > most) throw new RangeError(`${texts.length} layers; at most ${most} are read`);
  const counts = new Map<string, number>();
  const plans: StepSpec[] = [];
  let shape = input;
  texts.forEach((text, place) => {
    const where = `layer ${place + 1}, "${text}"`;
    const layer = at(where, () => fitted(text, shape));
    shape = layer.outputShape(shape);
    const count = (counts.get(layer.kind) ?? 0) + 1;
    counts.set(layer.kind, count);
    plans.push({ name: `${layer.kind}${count}`, layer });
  });
  return build(name, input, plans);
}

/** A layer made for what comes to it; refuses in the writer's terms what the layer would refuse in its own. */
function fitted(text: string, shape: Shape): Layer {
  const { word, make } = readLayer(text, shape);
  if (word.takes === "maps" && shape.length !== 4)
    throw new RangeError(`takes maps, and after flatten there are none; put it before flatten`);
  if (word.takes === "numbers" && shape.length !== 2)
    throw new RangeError(`takes a row of numbers, but gets maps, ${shapeText(shape)}; put flatten before it`);
  const layer = make();
  try {
    layer.outputShape(shape);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const sides = shape.slice(2).join(" × ");
    const remedy = "take larger pictures, a smaller window, or fewer layers that halve";
    throw new RangeError(`does not fit on maps of ${sides} (${error.message}); ${remedy}`, { cause: error });
  }
  return layer;
}

function at<T>(where: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${where}: ${error.message}`, { cause: error });
  }
}

/** The layers that may be written, a line for each: how, and what it means. */
export const notation: readonly { readonly write: string; readonly means: string }[] = words.map(
  ({ example, means }) => ({ write: example, means }),
);
