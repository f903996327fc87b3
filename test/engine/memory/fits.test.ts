import { expect, test } from "vitest";
import fc from "fast-check";
import { fits, outsideBytes } from "engine";

const GB = 1e9;

test("a run fits amply where the most that was seen outside fits beside its segments", () => {
  const { fit, leftBytes } = fits({ peakRequestedBytes: 9 * GB, reservedBytes: 10 * GB }, 80 * GB);
  expect({ fit, leftBytes }).toEqual({ fit: "amply", leftBytes: 70 * GB });
});

test("a run fits if what is outside stays within what is left", () => {
  const { fit, leftBytes } = fits({ peakRequestedBytes: 9 * GB, reservedBytes: 10 * GB }, 16 * GB);
  expect({ fit, leftBytes }).toEqual({ fit: "if", leftBytes: 6 * GB });
});

test("tensors may fit where segments do not", () => {
  const { fit, leftBytes } = fits({ peakRequestedBytes: 7 * GB, reservedBytes: 8 * GB }, 8 * GB);
  expect({ fit, leftBytes }).toEqual({ fit: "gaps", leftBytes: GB });
});

test("a run does not fit where tensors and the least outside do not", () => {
  const all = { peakRequestedBytes: 8 * GB, reservedBytes: 8 * GB };
  expect(fits(all, 8 * GB)).toEqual({ fit: "no", leftBytes: 0 });
  expect(fits(all, 8 * GB + outsideBytes.least - 1).fit).toBe("no");
  expect(fits(all, 8 * GB + outsideBytes.least).fit).toBe("if");
});

test("of a memory known between bounds, the least counts", () => {
  const peaks = { peakRequestedBytes: 9 * GB, reservedBytes: 10 * GB };
  expect(fits(peaks, { leastBytes: 16 * GB, mostBytes: 17 * GB })).toEqual({ fit: "if", leftBytes: 6 * GB });
  expect(fits(peaks, { leastBytes: 10 * GB, mostBytes: 17 * GB })).toEqual({ fit: "gaps", leftBytes: GB });
});

test("where only the largest reading suffices, the verdict depends on the reading", () => {
  const peaks = { peakRequestedBytes: 15 * GB, reservedBytes: 16 * GB };
  const t4 = { leastBytes: 15_633_680_957, mostBytes: 16_106_127_360 };
  expect(fits(peaks, t4).fit).toBe("gaps");
  const tight = { peakRequestedBytes: 15_500_000_000, reservedBytes: 15_500_000_000 };
  expect(fits(tight, t4)).toEqual({ fit: "reading", leftBytes: 606_127_360 });
  expect(fits({ peakRequestedBytes: 16 * GB, reservedBytes: 16 * GB }, t4)).toEqual({
    fit: "no",
    leftBytes: 0,
  });
});

test("a least above the most is refused", () => {
  const peaks = { peakRequestedBytes: GB, reservedBytes: GB };
  expect(() => fits(peaks, { leastBytes: 2, mostBytes: 1 })).toThrow(
    "fits: expected a least reading up to the largest, got 2 > 1",
  );
});

test("more memory never fits worse", () => {
  const order = ["no", "reading", "gaps", "if", "amply"];
  const bytes = fc.integer({ min: 0, max: 200 * GB });
  fc.assert(
    fc.property(bytes, bytes, bytes, bytes, bytes, bytes, (tensors, gaps, least, wide, up, wider) => {
      const peaks = { peakRequestedBytes: tensors, reservedBytes: tensors + gaps };
      const rank = (leastBytes: number, mostBytes: number) =>
        order.indexOf(fits(peaks, { leastBytes, mostBytes }).fit);
      const most = least + wide;
      const small = rank(least, most);
      expect(rank(least + up, Math.max(least + up, most + wider))).toBeGreaterThanOrEqual(small);
      expect(order.indexOf(fits(peaks, least).fit)).toBe(rank(least, least));
    }),
  );
});

test("to fit amply is to have all that was seen outside, to the byte", () => {
  const peaks = { peakRequestedBytes: 9 * GB, reservedBytes: 10 * GB };
  expect(fits(peaks, 10 * GB + outsideBytes.most).fit).toBe("amply");
  expect(fits(peaks, 10 * GB + outsideBytes.most - 1).fit).toBe("if");
});
