import { expect, test } from "vitest";
import fc from "fast-check";
import { fits, outsideBytes } from "engine";

const GB = 1e9;

test("a run surely fits where the most that was seen outside fits beside its segments", () => {
  const { fit, leftBytes } = fits({ peakRequestedBytes: 9 * GB, reservedBytes: 10 * GB }, 80 * GB);
  expect({ fit, leftBytes }).toEqual({ fit: "surely", leftBytes: 70 * GB });
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

test("more memory never fits worse", () => {
  const order = ["no", "gaps", "if", "surely"];
  const bytes = fc.integer({ min: 0, max: 200 * GB });
  fc.assert(
    fc.property(bytes, bytes, bytes, bytes, (tensors, gaps, capacity, more) => {
      const peaks = { peakRequestedBytes: tensors, reservedBytes: tensors + gaps };
      const rank = (memory: number) => order.indexOf(fits(peaks, memory).fit);
      expect(rank(capacity + more)).toBeGreaterThanOrEqual(rank(capacity));
    }),
  );
});
