import type { Tensor } from "engine";
import { html } from "./html.ts";
import { planes } from "./rows.ts";

/** The way a map's numbers become greys: `black` keeps 0 black and 255 white, `grey` keeps 0 in the middle. */
export type Zero = "black" | "grey";

/**
 * Draws a tensor point for point: three channels as colour, one as greys.
 *
 * Throws unless there are one or three channels.
 */
export function drawPixels(
  document: Document,
  tensor: Tensor,
  { label, zero = "black" }: { label: string; zero?: Zero },
) {
  const channels = planes(tensor);
  if (channels.length !== 1 && channels.length !== 3)
    throw new RangeError(
      `invalid picture: expected 1 or 3 channels, got ${channels.length} in [${tensor.shape.join(", ")}]`,
    );
  const [height, width] = channels[0]!.shape as [number, number];
  const canvas = html(document, "canvas", {
    width,
    height,
    role: "img",
    "aria-label": label,
  }) as HTMLCanvasElement;
  const context = canvas.getContext("2d")!;
  const image = context.createImageData(width, height);
  channels.forEach(({ data }, c) => {
    const shade = zero === "grey" ? aroundGrey(data) : (value: number) => value;
    for (let k = 0; k < data.length; k++)
      // Values past black and white are cut there by the array itself.
      for (let at = c; at < 3; at += channels.length) image.data[4 * k + at] = shade(data[k]!);
  });
  for (let k = 3; k < image.data.length; k += 4) image.data[k] = 255;
  context.putImageData(image, 0, 0);
  return canvas;
}

/** Makes 0 the middle grey, with black and white equally far from it. */
function aroundGrey(data: ArrayLike<number>): (value: number) => number {
  const far = farFromGrey(data);
  return (value) => 128 + (127 * value) / far;
}

/**
 * The number that is white if 0 is the middle grey: as far from 0 as all but the farthest hundredth of the numbers
 * reach.
 */
export function farFromGrey(data: ArrayLike<number>): number {
  return Float32Array.from(data, Math.abs).sort()[Math.floor(0.99 * data.length)]! || 1;
}
