import type { TinyCanvas } from "./tinyCanvas.ts";
import { parseColour, type Rgba } from "./parseColour.ts";
import { touch } from "./touch.ts";

/** A picture's pixels, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The part of a 2D context that charts and pictures use: pixels, and rectangles of whole pixels. */
export class TinyContext {
  readonly canvas: TinyCanvas;
  readonly pixels: Pixels;
  #colour: Rgba = [0, 0, 0, 255];

  constructor(canvas: TinyCanvas) {
    this.canvas = canvas;
    this.pixels = this.createImageData(canvas.width, canvas.height);
  }

  get fillStyle(): string {
    const [red, green, blue, alpha] = this.#colour;
    return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
  }

  set fillStyle(colour: unknown) {
    this.#colour = parseColour(`${colour}`) ?? this.#colour;
  }

  createImageData(width: number, height: number): Pixels {
    return { width, height, data: new Uint8ClampedArray(width * height * 4) };
  }

  getImageData(x: number, y: number, width: number, height: number): Pixels {
    const part = this.createImageData(width, height);
    copy(this.pixels, part, { x: -x, y: -y });
    return part;
  }

  putImageData(pixels: Pixels, x: number, y: number): void {
    copy(pixels, this.pixels, { x, y });
    touch();
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const [left, top] = [Math.round(x), Math.round(y)];
    const part = this.getImageData(left, top, Math.round(x + width) - left, Math.round(y + height) - top);
    for (let at = 0; at < part.data.length; at += 4) blend(part.data, at, this.#colour);
    this.putImageData(part, left, top);
  }

  clearRect(x: number, y: number, width: number, height: number): void {
    this.putImageData(this.createImageData(width, height), x, y);
  }
}

/** Paints a colour over one pixel. */
function blend(data: Uint8ClampedArray, at: number, colour: Rgba): void {
  const over = colour[3] / 255;
  const under = (data[at + 3] / 255) * (1 - over);
  const sum = over + under;
  for (let k = 0; k < 3; k++) data[at + k] = sum === 0 ? 0 : (colour[k] * over + data[at + k] * under) / sum;
  data[at + 3] = sum * 255;
}

function copy(from: Pixels, to: Pixels, { x, y }: { x: number; y: number }): void {
  for (let row = Math.max(0, y); row < Math.min(to.height, y + from.height); row++)
    for (let column = Math.max(0, x); column < Math.min(to.width, x + from.width); column++) {
      const at = 4 * ((row - y) * from.width + column - x);
      for (let k = 0; k < 4; k++) to.data[4 * (row * to.width + column) + k] = from.data[at + k];
    }
}
