/** A picture as the kernel takes it: `[3, height, width]`, channel after channel, each value from 0 to 255. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** The size of the file that it was read from, in bytes. */
  readonly fileBytes: number;
}

/** The side of the square to which a picture is cut and scaled, in pixels. */
const side = 224;
const mostMegabytes = 50;

/** Reads a file as a picture. Throws an error that tells the reader what is wrong with the file, and what would do. */
export async function readPlanes(file: File): Promise<Planes> {
  if (file.type !== "" && !file.type.startsWith("image/")) {
    throw new Error(`${file.name} is not a picture. Choose a JPEG or PNG file.`);
  }
  if (file.size > mostMegabytes * 1e6) {
    const size = Math.ceil(file.size / 1e6);
    throw new Error(`${file.name} is too large, ${size} MB. Choose one of at most ${mostMegabytes} MB.`);
  }
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error(`${file.name} cannot be read as a picture. Save it as JPEG or PNG, and choose that.`);
  });
  const pixels = square(bitmap);
  bitmap.close();
  return { width: side, height: side, data: channelsFirst(pixels), fileBytes: file.size };
}

/** Cuts out the largest square in the middle, on white where the picture is transparent: RGBA, row by row. */
function square(bitmap: ImageBitmap): Uint8ClampedArray {
  const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  context.fillStyle = "white";
  context.fillRect(0, 0, side, side);
  context.imageSmoothingQuality = "high";
  const least = Math.min(bitmap.width, bitmap.height);
  const [left, top] = [(bitmap.width - least) / 2, (bitmap.height - least) / 2];
  context.drawImage(bitmap, left, top, least, least, 0, 0, side, side);
  return context.getImageData(0, 0, side, side).data;
}

function channelsFirst(pixels: Uint8ClampedArray): Uint8Array {
  const plane = pixels.length / 4;
  const data = new Uint8Array(3 * plane);
  for (let c = 0; c < 3; c++) for (let k = 0; k < plane; k++) data[c * plane + k] = pixels[4 * k + c]!;
  return data;
}
