import fc from "fast-check";
import { expect, test } from "vitest";
import { byteScales } from "../../../engine/article/printedNumbers.ts";
import { readings } from "../../../engine/article/readings.ts";
import { byNeighbours } from "../../../engine/article/sharedReading.ts";

test("16 KB beside 784 KB for 802,816 B is 16 × 1024", () => {
  const [best, other] = byNeighbours(readings("16 KB", 16_384), [readings("784 KB", 802_816)]);
  expect([best.reading.scale.size, best.fits]).toEqual([1024, 2]);
  expect([other.reading.scale.size, other.fits]).toEqual([1000, 1]);
});

test("among equals the plain meaning comes first", () => {
  const [best] = byNeighbours(readings("16 KB", 16_384), []);
  expect(best.reading.plain).toBe(true);
});

test("figures in another unit do not count", () => {
  const [best] = byNeighbours(readings("16 KB", 16_384), [readings("1.15 MB", 1_180_672)]);
  expect([best.reading.scale.size, best.fits]).toEqual([1000, 1]);
});

// A column printed in one scale: its author's, which every figure in it fits.
const columns = fc.record({
  symbol: fc.constantFrom("KB", "MB", "GB"),
  place: fc.nat(3),
  values: fc.array(fc.integer({ min: 1, max: 9_999_999_999 }), { minLength: 2, maxLength: 12 }),
});

test("no reading of a figure fits more of its column than the one that is chosen", () => {
  fc.assert(
    fc.property(columns, ({ symbol, place, values }) => {
      const scales = byteScales(symbol);
      const { size } = scales[place % scales.length];
      const all = values.map((bytes) => readings(`${(bytes / size).toFixed(1)} ${symbol}`, bytes));
      for (const own of all) {
        const shared = byNeighbours(
          own,
          all.filter((one) => one !== own),
        );
        const author = shared.find(({ reading }) => reading.scale.size === size)!;
        expect(author.fits).toBe(values.length);
        expect(shared[0].fits).toBe(values.length);
        expect(shared.every(({ fits }) => fits <= shared[0].fits)).toBe(true);
      }
    }),
  );
});
