import type { Tensor } from "engine";
import { drawPixels } from "./drawPixels.ts";
import { html, type Figure } from "./html.ts";
import { tint } from "./tint.ts";

const black = [0, 0, 0] as const;

/**
 * A digit `[1, 1, H, W]` alone: 0 is white, full ink, 1, is black.
 *
 *     digitPicture(pick(unseen, [0]).input)
 */
export function digitPicture(picture: Tensor): Figure {
  const render = (document: Document) => {
    const pixels = drawPixels(document, tint(picture, { far: 1, colour: black }), { label: "the digit" });
    return html(document, "div", { class: "digit-picture" }, pixels);
  };
  return { render };
}
