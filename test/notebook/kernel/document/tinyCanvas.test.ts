import { expect, test } from "vitest";
import { parseColour } from "../../../../site/notebook/kernel/document/parseColour.ts";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";
import { fromBase64 } from "../../../../site/notebook/kernel/png/toBase64.ts";
import { decodePng } from "../../../../site/notebook/kernel/png/decodePng.ts";

function canvas(width: number, height: number) {
  const element = createDocument().createElement("canvas");
  element.width = width;
  element.height = height;
  return { element, context: element.getContext("2d")! };
}

const pixels = (element: HTMLCanvasElement) => {
  const { data, channels } = decodePng(fromBase64(element.toDataURL().replace("data:image/png;base64,", "")));
  return Array.from({ length: data.length / channels }, (_, k) => [
    ...data.slice(k * channels, (k + 1) * channels),
  ]);
};

test("rectangles are painted over one another", () => {
  const { element, context } = canvas(3, 1);
  context.fillStyle = "white";
  context.fillRect(0, 0, 3, 1);
  context.fillStyle = "rgba(0, 0, 0, 0.5)";
  context.fillRect(1, 0, 5, 9);
  expect(pixels(element)).toEqual([[255], [127], [127]]);
});

test("pixels put in place come out in the PNG", () => {
  const { element, context } = canvas(2, 1);
  const image = context.createImageData(2, 1);
  image.data.set([1, 2, 3, 255, 4, 5, 6, 255]);
  context.putImageData(image, 0, 0);
  expect(pixels(element)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect([...context.getImageData(1, 0, 1, 1).data]).toEqual([4, 5, 6, 255]);
});

test("a new size empties the canvas", () => {
  const { element, context } = canvas(1, 1);
  context.fillRect(0, 0, 1, 1);
  element.width = 1;
  expect(pixels(element)).toEqual([[0, 0, 0, 0]]);
});

test("colours are read as CSS writes them", () => {
  expect(parseColour("#abc")).toEqual([170, 187, 204, 255]);
  expect(parseColour("#01020380")).toEqual([1, 2, 3, 128]);
  expect(parseColour("rgb(1, 2, 3)")).toEqual([1, 2, 3, 255]);
  expect(parseColour("rgb(100% 0% 50% / 20%)")).toEqual([255, 0, 128, 51]);
  expect(parseColour("nonsense")).toBeUndefined();
});

test("a canvas beyond any screen is refused", () => {
  expect(() => canvas(9000, 1).element.toDataURL()).toThrow("canvas: 9000 pixels a side is more than 8192");
});
