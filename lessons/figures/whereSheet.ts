import type { Tensor } from "engine";
import { drawPixels } from "./drawPixels.ts";
import { html, type Figure } from "./html.ts";
import { inputPicture } from "./networkInput.ts";
import { planes } from "./rows.ts";

/** The darkness of a place of which the network is not sure at all, of 255. */
const DARK = 200;

/**
 * The network's input `[3, H, W]` as a picture, once for each name, lit where the network is sure of that name and dark elsewhere: `where` is
 * `[names, P, Q]`, each from 0 to 1.
 *
 *     whereSheet(input, whereMaps(network, written), network.names)
 *
 * Throws if names and maps differ in number.
 */
export function whereSheet(input: Tensor, where: Tensor, names: readonly string[]): Figure {
  const maps = planes(where);
  if (maps.length !== names.length)
    throw new RangeError(
      `invalid names: expected ${maps.length} for [${where.shape.join(", ")}], got ${names.length}`,
    );
  const surest = maps.map(({ data }) => Math.max(...data));
  const render = (document: Document) => {
    const items = maps.map((map, k) => {
      const words = ` ${Math.round(100 * surest[k]!)}% at its surest`;
      const lit = html(
        document,
        "div",
        { class: "lit" },
        drawPixels(document, inputPicture(input), { label: `the picture, lit where it says ${names[k]}` }),
        veil(document, map),
      );
      const name = html(document, "strong", {}, names[k]);
      return html(document, "figure", {}, lit, html(document, "figcaption", {}, name, words));
    });
    return html(document, "div", { class: "where" }, ...items);
  };
  const rows = names.map((name, k) => ({ shape: name, "most sure, %": Math.round(100 * surest[k]!) }));
  return { render, data: [{ rows }] };
}

/** Draws black over a picture, the darker the less sure. */
function veil(document: Document, { shape, data }: Tensor): Element {
  const [height, width] = shape as [number, number];
  const attributes = { width, height, "aria-hidden": "true" };
  const canvas = html(document, "canvas", attributes) as HTMLCanvasElement;
  const context = canvas.getContext("2d")!;
  const image = context.createImageData(width, height);
  data.forEach(
    (sure, k) => (image.data[4 * k + 3] = Math.round(DARK * (1 - Math.min(1, Math.max(0, sure))))),
  );
  context.putImageData(image, 0, 0);
  return canvas;
}
