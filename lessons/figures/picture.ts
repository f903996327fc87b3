import type { Tensor } from "engine";
import { drawPixels, type Zero } from "./canvas.ts";
import { captioned, type Figure } from "./figure.ts";

export interface PictureOptions {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly caption?: string;
  readonly zero?: Zero;
}

/**
 * A picture `[3, H, W]`, or one channel or map `[H, W]`, values from 0 (black) to 255; `zero: "grey"` for maps with a sign.
 *
 *     picture(photo, { label: "a cat, close up" })
 *
 * Throws where there are neither one nor three channels.
 */
export function picture(tensor: Tensor, { label, caption, zero = "black" }: PictureOptions): Figure {
  return {
    render: (document) => captioned(document, drawPixels(document, tensor, { label, zero }), caption),
  };
}
