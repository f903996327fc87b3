import { TinyContext } from "./tinyContext.ts";
import { TinyElement } from "./tinyElement.ts";
import { pictureAddress } from "./pictureAddress.ts";

/** The longest side of a canvas, in pixels; a larger one is refused. */
const largest = 8192;

/** A canvas whose picture is ready at once, with the same bytes everywhere. */
export class TinyCanvas extends TinyElement {
  #drawing: TinyContext | undefined;

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

  getContext(kind: string): TinyContext | null {
    if (kind !== "2d") return null;
    return (this.#drawing ??= new TinyContext(this));
  }

  toDataURL(): string {
    return this.width * this.height === 0 ? "data:," : pictureAddress(this.getContext("2d")!.pixels);
  }

  override cloneNode(): TinyCanvas {
    const copy = super.cloneNode() as TinyCanvas;
    if (this.#drawing) copy.getContext("2d")!.putImageData(this.#drawing.pixels, 0, 0);
    return copy;
  }
}

function side(text: string | null, otherwise: number): number {
  const given = Number.parseInt(text ?? "", 10);
  if (!(given >= 0)) return otherwise;
  if (given > largest) throw new RangeError(`canvas: ${given} pixels a side is more than ${largest}`);
  return given;
}
