import { crc32 } from "../png/crc32.ts";
import { encodePng } from "../png/encode.ts";
import { toBase64 } from "../png/base64.ts";
import { Drawing } from "./drawing.ts";
import { TinyElement } from "./element.ts";

/** So many pictures are remembered. */
const most = 32;

/** Beyond this many pixels a side a picture is refused rather than made. */
const largest = 8192;

/** A canvas whose picture is at hand at once, with the same bytes everywhere. */
export class TinyCanvas extends TinyElement {
  #drawing: Drawing | undefined;

  get width(): number {
    return side(this.getAttribute("width"), 300);
  }

  set width(width: number) {
    this.setAttribute("width", width);
    this.#drawing = undefined;
  }

  get height(): number {
    return side(this.getAttribute("height"), 150);
  }

  set height(height: number) {
    this.setAttribute("height", height);
    this.#drawing = undefined;
  }

  getContext(kind: string): Drawing | null {
    if (kind !== "2d") return null;
    return (this.#drawing ??= new Drawing(this));
  }

  toPng(): Uint8Array {
    const { data, width, height } = this.getContext("2d")!.pixels;
    return encodePng({ width, height, data, channels: 4 });
  }

  toDataURL(): string {
    return this.width * this.height === 0 ? "data:," : addressOf(this);
  }

  override cloneNode(): TinyCanvas {
    const copy = super.cloneNode() as TinyCanvas;
    if (this.#drawing) copy.getContext("2d")!.putImageData(this.#drawing.pixels, 0, 0);
    return copy;
  }
}

const made = new Map<string, string>();

/** A picture as an address. One that was drawn before, pixel for pixel, is not packed again. */
function addressOf(canvas: TinyCanvas): string {
  const { data, width, height } = canvas.getContext("2d")!.pixels;
  const key = `${width}×${height} ${crc32(data)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const address = `data:image/png;base64,${toBase64(canvas.toPng())}`;
  if (made.size >= most) made.delete(made.keys().next().value!);
  made.set(key, address);
  return address;
}

function side(text: string | null, otherwise: number): number {
  const given = Number.parseInt(text ?? "", 10);
  if (!(given >= 0)) return otherwise;
  if (given > largest) throw new RangeError(`canvas: ${given} pixels a side is more than ${largest}`);
  return given;
}
