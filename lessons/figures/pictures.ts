import type { Tensor } from "engine";
import { drawPixels } from "./canvas.ts";
import { html, type Figure } from "./figure.ts";
import { numberText } from "./numberText.ts";
import { planes } from "./rows.ts";

/**
 * Maps `[C, H, W]` side by side, each under its name with its least and largest number.
 *
 * 0 is black and 255 white; for the maps named in `signed`, 0 is the middle grey.
 *
 *     pictures(maps, ["blur", "edges"], { signed: ["edges"] })
 *
 * Throws where names and maps differ in number.
 */
export function pictures(
  maps: Tensor,
  names: readonly string[],
  { signed = [] }: { signed?: readonly string[] } = {},
): Figure {
  const each = planes(maps);
  if (each.length !== names.length)
    throw new RangeError(`pictures: expected ${each.length} names, got ${names.length}`);
  const shown = each.map((map, k) => {
    const [low, high] = extent(map.data);
    return { map, name: names[k]!, range: `${numberText(low, 0)} to ${numberText(high, 0)}` };
  });
  const render = (document: Document) => {
    const items = shown.map(({ map, name, range }) => {
      const zero = signed.includes(name) ? "grey" : "black";
      const words = html(
        document,
        "figcaption",
        {},
        html(document, "strong", {}, name),
        ` ${range}, 0 is ${zero}`,
      );
      const label = `feature map “${name}”, ${range}`;
      return html(document, "figure", {}, drawPixels(document, map, { label, zero }), words);
    });
    return html(document, "div", { class: "pictures" }, ...items);
  };
  return { render };
}

function extent(data: ArrayLike<number>): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let k = 0; k < data.length; k++) [low, high] = [Math.min(low, data[k]!), Math.max(high, data[k]!)];
  return [low, high];
}
