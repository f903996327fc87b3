import type { TinyCanvas } from "./canvas.ts";
import { parseColour, type Rgba } from "./colour.ts";
import { touch } from "./touched.ts";

/** Pixels, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The part of a 2D context that charts and pictures use: pixels and rectangles on whole pixels. */
export class Drawing {
  readonly canvas: TinyCanvas;
  readonly pixels: Pixels;
  imageSmoothingEnabled = false;
  globalAlpha = 1;
  #colour: Rgba = [0, 0, 0, 255];

  constructor(canvas: TinyCanvas, width: number, height: number) {
    this.canvas = canvas;
    this.pixels = this.createImageData(width, height);
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
    const [red, green, blue, alpha] = this.#colour;
    this.#each(x, y, width, height, (k) => this.#blend(k, [red, green, blue, alpha * this.globalAlpha]));
  }

  clearRect(x: number, y: number, width: number, height: number): void {
    this.#each(x, y, width, height, (k) => this.pixels.data.fill(0, k, k + 4));
  }

  /** Another canvas, drawn nearest pixel by nearest pixel. */
  drawImage(source: TinyCanvas, x: number, y: number, width = source.width, height = source.height): void {
    const from = source.getContext("2d")!.pixels;
    this.#each(x, y, width, height, (k, across, down) => {
      const at = 4 * (Math.floor(down * from.height) * from.width + Math.floor(across * from.width));
      const [red, green, blue, alpha] = from.data.slice(at, at + 4);
      this.#blend(k, [red!, green!, blue!, alpha! * this.globalAlpha]);
    });
  }

  #each(
    x: number,
    y: number,
    width: number,
    height: number,
    visit: (k: number, across: number, down: number) => void,
  ): void {
    const [left, top, right, bottom] = [x, y, x + width, y + height].map(Math.round) as [
      number,
      number,
      number,
      number,
    ];
    for (let row = Math.max(0, top); row < Math.min(bottom, this.pixels.height); row++)
      for (let column = Math.max(0, left); column < Math.min(right, this.pixels.width); column++)
        visit(
          4 * (row * this.pixels.width + column),
          (column - left + 0.5) / (right - left),
          (row - top + 0.5) / (bottom - top),
        );
    touch();
  }

  #blend(k: number, [red, green, blue, alpha]: Rgba): void {
    const { data } = this.pixels;
    const over = alpha / 255;
    const under = (data[k + 3] / 255) * (1 - over);
    const sum = over + under;
    const mix = (colour: number, at: number) => {
      data[at] = sum === 0 ? 0 : (colour * over + data[at] * under) / sum;
    };
    mix(red, k);
    mix(green, k + 1);
    mix(blue, k + 2);
    data[k + 3] = sum * 255;
  }
}

function copy(from: Pixels, to: Pixels, { x, y }: { x: number; y: number }): void {
  for (let row = Math.max(0, y); row < Math.min(to.height, y + from.height); row++)
    for (let column = Math.max(0, x); column < Math.min(to.width, x + from.width); column++) {
      const at = 4 * ((row - y) * from.width + column - x);
      to.data.set(from.data.subarray(at, at + 4), 4 * (row * to.width + column));
    }
}
