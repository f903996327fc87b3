import { expectKnown } from "./expectKnown.ts";
import { fromBase64 } from "../png/toBase64.ts";
import { decodePng } from "../png/decodePng.ts";
import { inputElement, refuseOptions, withLabel, type Control } from "./control.ts";

/** A picture as data: its PNG file in base64. */
export interface PictureFile {
  readonly width: number;
  readonly height: number;
  readonly png: string;
}

export interface PictureOptions {
  /** The picture at first, as a PNG file in base64: import it from a JSON file under `./data/`. */
  readonly value: PictureFile;
}

/** A picture, channels first, `[3, H, W]`, each value from 0 to 255. */
export interface Picture {
  readonly shape: readonly [number, number, number];
  readonly data: Uint8Array;
  /** The size of the reader’s own file, in bytes; the lesson’s picture has none. */
  readonly fileBytes?: number;
}

/**
 * A control for a picture: the reader may put one of their own in the place of `value`, and the page hands over its
 * planes.
 */
export function picture(label: string, options: PictureOptions): Control<Picture> {
  expectKnown("picture", options, { value: "any" }, ["value"]);
  const { value } = options;
  if (typeof value?.png !== "string")
    refuseOptions("picture", "value must be a picture file: {width, height, png}");
  return {
    get initial() {
      return decoded(value);
    },
    read: (raw) => planes(raw),
    draw: (name) =>
      withLabel(
        "picture",
        label,
        inputElement(name, { type: "file", accept: "image/*", "data-kind": "picture" }),
      ),
  };
}

const known = new WeakMap<PictureFile, Picture>();

function decoded(file: PictureFile): Picture {
  const before = known.get(file);
  if (before !== undefined) return before;
  const { width, height, channels, data } = decodePng(fromBase64(file.png));
  const plane = width * height;
  const picture: Picture = { shape: [3, height, width], data: new Uint8Array(3 * plane) };
  for (let c = 0; c < 3; c++) {
    const channel = channels < 3 ? 0 : c;
    for (let k = 0; k < plane; k++) picture.data[c * plane + k] = data[k * channels + channel]!;
  }
  known.set(file, picture);
  return picture;
}

function planes(raw: unknown): Picture | undefined {
  const { width, height, data, fileBytes } = Object(raw) as Readonly<Record<string, unknown>>;
  if (!(data instanceof Uint8Array) || !Number.isInteger(width) || !Number.isInteger(height))
    return undefined;
  if (data.length !== 3 * Number(width) * Number(height)) return undefined;
  const shape = [3, Number(height), Number(width)] as const;
  return Number.isInteger(fileBytes) ? { shape, data, fileBytes: Number(fileBytes) } : { shape, data };
}
