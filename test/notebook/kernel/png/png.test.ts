import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chunks } from "../../../../site/notebook/kernel/png/chunk.ts";
import { decodePng } from "../../../../site/notebook/kernel/png/decodePng.ts";
import { encodePng } from "../../../../site/notebook/kernel/png/encodePng.ts";
import type { Raster } from "../../../../site/notebook/kernel/png/raster.ts";

const colourType = (file: Uint8Array) => file[25];

/** The pixels as red, green, blue and alpha, in whatever form the file kept them. */
function rgba({ channels, data }: Raster): number[][] {
  const bytes = [...Uint8Array.from(data)];
  return Array.from({ length: bytes.length / channels }, (_, k) => {
    const pixel = bytes.slice(k * channels, (k + 1) * channels);
    const colour = channels === 1 ? [...pixel, ...pixel, ...pixel] : pixel;
    return [...colour, 255].slice(0, 4);
  });
}

const picture = fc
  .record({
    width: fc.integer({ min: 1, max: 20 }),
    height: fc.integer({ min: 1, max: 20 }),
    channels: fc.constantFrom(1, 3, 4),
  })
  .chain(({ width, height, channels }) => {
    const length = width * height * channels;
    return fc
      .uint8Array({ minLength: length, maxLength: length })
      .map((data) => ({ width, height, channels: channels as 1 | 3 | 4, data }));
  });

test("a picture comes back from a PNG as it went in", () => {
  fc.assert(
    fc.property(picture, (given) => {
      expect(rgba(decodePng(encodePng(given)))).toEqual(rgba(given));
    }),
  );
});

test("grey pixels are written as grey, four bytes each or not", () => {
  expect(colourType(encodePng({ width: 2, height: 1, channels: 1, data: [0, 255] }))).toBe(0);
  expect(
    colourType(encodePng({ width: 2, height: 1, channels: 4, data: [9, 9, 9, 255, 7, 7, 7, 255] })),
  ).toBe(0);
});

test("two colours are written with a palette, 400 without", () => {
  expect(colourType(encodePng({ width: 2, height: 1, channels: 3, data: [255, 0, 0, 0, 0, 255] }))).toBe(3);
  const many = Uint8Array.from({ length: 1200 }, (_, k) =>
    k % 3 === 0 ? k / 3 : k % 3 === 1 ? (k - 1) / 300 : 7,
  );
  expect(colourType(encodePng({ width: 20, height: 20, channels: 3, data: many }))).toBe(2);
});

test("transparent pixels stay transparent", () => {
  const data = [255, 0, 0, 128, 0, 0, 0, 0];
  expect([...decodePng(encodePng({ width: 2, height: 1, channels: 4, data })).data]).toEqual(data);
});

test("numbers beyond a byte are cut to it", () => {
  expect([
    ...decodePng(encodePng({ width: 4, height: 1, channels: 1, data: [-5, 300, 1.6, NaN] })).data,
  ]).toEqual([0, 255, 2, 0]);
});

test("the packed rows are what zlib reads", () => {
  const file = encodePng({ width: 2, height: 2, channels: 1, data: [1, 2, 3, 4] });
  const packed = [...chunks(file)].find(({ name }) => name === "IDAT")!.data;
  // Each row starts with its filter: 1 for what is before (1, then 1 more), 4 for the nearest (2 more than above, 1 more than before)
  expect([...inflateSync(packed)]).toEqual([1, 1, 1, 4, 2, 1]);
});

test("a damaged file is refused", () => {
  const file = encodePng({ width: 2, height: 2, channels: 1, data: [1, 2, 3, 4] });
  expect(() => decodePng(file.subarray(0, 40))).toThrow("png: cut short");
  expect(() => decodePng(file.with(45, file[45]! ^ 1))).toThrow("png: a checksum is wrong");
  expect(() => decodePng(file.subarray(1))).toThrow("png: not a PNG file");
});

test("a picture with too few numbers is refused", () => {
  expect(() => encodePng({ width: 2, height: 2, channels: 1, data: [1] })).toThrow(
    "png: expected 4 numbers, got 1",
  );
});
