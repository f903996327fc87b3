import type { Tensor } from "engine";
import { drawPixels } from "./drawPixels.ts";
import { html, type Figure } from "./html.ts";

/**
 * Colour pictures `[3, H, W]` side by side, each under its name and with its shape, all drawn at one size.
 *
 *     photographs({ maximum: maxPool2d(photo, { kernelSize: 2 }) })
 */
export function photographs(shown: Readonly<Record<string, Tensor>>): Figure {
  const render = (document: Document) => {
    const items = Object.entries(shown).map(([name, tensor]) => {
      const words = tensor.shape.join(" × ");
      const picture = drawPixels(document, tensor, { label: `${name}, ${words}` });
      const title = html(document, "strong", {}, name);
      return html(document, "figure", {}, picture, html(document, "figcaption", {}, title, " ", words));
    });
    return html(document, "div", { class: "pictures photographs" }, ...items);
  };
  return { render };
}
