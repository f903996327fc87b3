import { beforeEach, expect, test, vi } from "vitest";
import { readPlanes } from "../../../../site/notebook/features/pictures/planes.ts";

let drawn: unknown[] = [];
let bitmap: { width: number; height: number } | undefined;

/** A canvas whose first pixel is 1, 2, 3 and its second 4, 5, 6, whatever is drawn. */
const context = {
  fillRect: () => {},
  drawImage: (...given: readonly unknown[]) => (drawn = given.slice(1)),
  getImageData: () => ({ data: new Uint8ClampedArray([1, 2, 3, 255, 4, 5, 6, 255]) }),
};

beforeEach(() => {
  bitmap = { width: 400, height: 300 };
  vi.stubGlobal("document", { createElement: () => ({ getContext: () => context }) });
  vi.stubGlobal("createImageBitmap", async () => {
    if (bitmap === undefined) throw new Error("no picture");
    return { ...bitmap, close: () => {} };
  });
});

const file = (facts: object = {}) => ({ name: "cat", type: "image/png", size: 1000, ...facts }) as File;

test("a picture is cut to the largest square in its middle, 224 pixels a side, channel after channel", async () => {
  const { width, height, data, fileBytes } = await readPlanes(file());
  expect([width, height, fileBytes]).toEqual([224, 224, 1000]);
  expect(drawn).toEqual([50, 0, 300, 300, 0, 0, 224, 224]);
  expect([...data]).toEqual([1, 4, 2, 5, 3, 6]);
  bitmap = { width: 300, height: 400 };
  await readPlanes(file());
  expect(drawn.slice(0, 4)).toEqual([0, 50, 300, 300]);
});

test("what is no picture, or cannot be read as one, is refused with what would do", async () => {
  await expect(readPlanes(file({ type: "text/plain" }))).rejects.toThrow(
    "cat is not a picture. Choose a JPEG or PNG file.",
  );
  bitmap = undefined;
  await expect(readPlanes(file({ type: "" }))).rejects.toThrow(
    "cat cannot be read as a picture. Save it as JPEG or PNG, and choose that.",
  );
});

test("a file may have 50 MB", async () => {
  expect((await readPlanes(file({ size: 50e6 }))).width).toBe(224);
  await expect(readPlanes(file({ size: 50e6 + 1 }))).rejects.toThrow(
    "cat is too large, 51 MB. Choose one of at most 50 MB.",
  );
});
