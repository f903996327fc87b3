import { expectOptions, group, optionKinds } from "engine";
import type { Known, Network, Tensor, Trainer } from "engine";
import { drawPixels } from "./drawPixels.ts";
import { html, type Figure } from "./html.ts";
import { largestOf } from "./largestOf.ts";
import { outputsOf } from "./networkMaps/outputsOf.ts";
import { tiled } from "./networkMaps/tiled.ts";
import { tint } from "./tint.ts";

export interface NetworkMapsOptions {
  /** The numbers that the network has learnt. */
  readonly weights: Trainer["weights"];
  /** The picture that goes through it, `[1, C, H, W]`. */
  readonly picture: Tensor;
}

const known: Known<NetworkMapsOptions> = { weights: optionKinds.readLater, picture: optionKinds.tensor };

const green = [0, 113, 79] as const;
const black = [0, 0, 0] as const;

/**
 * A picture on its way through a small network: all maps of each layer, to one scale, with their shape, and with the sum
 * that gives the layer's parameters.
 *
 *     networkMaps(digitsNetwork(), { weights: learner.weights, picture })
 *
 * A layer's strongest green is its largest number.
 */
export function networkMaps(network: Network, options: NetworkMapsOptions): Figure {
  expectOptions("networkMaps", options, known);
  const { weights, picture } = options;
  const stages = [
    { step: "a digit", output: picture, colour: black, sum: "", count: 0 },
    ...outputsOf(network, weights, picture).map((made) => ({
      ...made,
      colour: green,
      ...parametersOf(network, made.step),
    })),
  ];
  const total = stages.reduce((sum, { count }) => sum + count, 0);
  const render = (document: Document) => {
    const drawn = stages.map(({ step, output, colour, sum, count }) => {
      const maps = tiled(output);
      const shape = output.shape.slice(1).join(" × ");
      const far = Math.max(0, largestOf(Array.from(output.data)));
      const canvas = drawPixels(document, tint(maps, { far, colour }), { label: `${step}: ${shape}` });
      canvas.setAttribute("style", `--wide: ${maps.shape.at(-1)}`);
      return html(
        document,
        "li",
        { "data-part": step },
        html(document, "b", {}, step),
        canvas,
        html(document, "span", {}, shape),
        count === 0
          ? undefined
          : html(document, "span", { class: "sum" }, sum, html(document, "strong", {}, ` = ${group(count)}`)),
      );
    });
    const label = `${network.name}: ${stages.length - 1} layers with maps, ${group(total)} parameters`;
    return html(document, "ol", { class: "network-maps", role: "list", "aria-label": label }, ...drawn);
  };
  const rows = stages.map(({ step, output, sum, count }) => ({
    layer: step,
    shape: output.shape.slice(1).join(" × "),
    sum,
    parameters: count,
  }));
  return { render, data: [{ rows }] };
}

/** The parameters of a step: filters or neurons, times what each reads and its bias. */
function parametersOf({ steps }: Network, name: string): { readonly sum: string; readonly count: number } {
  const { layer } = steps.find((step) => step.name === name)!;
  const [weight, bias] = layer.parameters;
  if (weight === undefined) return { sum: "", count: 0 };
  const [out, ...each] = weight.shape;
  return { sum: `${out} × (${each.join(" × ")}${bias ? " + 1" : ""})`, count: layer.parameterCount };
}
