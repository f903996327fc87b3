import fc from "fast-check";
import { expect, test } from "vitest";
import { everything, filterText, readFilter, toggled, wants } from "../../../site/client/checked/filter.ts";

const known = { verdicts: ["exact", "unit", "slip", "wrong"], lessons: ["parameters", "pooling", "none"] };
const wrong = { verdicts: ["wrong"], lesson: undefined };

test("an address gives a filter, whatever in it is unknown is passed over", () => {
  expect(readFilter("?verdict=wrong,slip&lesson=parameters", known)).toEqual({
    verdicts: ["slip", "wrong"],
    lesson: "parameters",
  });
  expect(readFilter("?verdict=worse&lesson=cooking&unit=MB", known)).toEqual(everything);
});

test("every filter survives the address", () => {
  const filter = fc.record({
    verdicts: fc.subarray([...known.verdicts]),
    lesson: fc.option(fc.constantFrom(...known.lessons), { nil: undefined }),
  });
  fc.assert(
    fc.property(filter, (one) => {
      expect(readFilter(filterText(one), known)).toEqual(one);
    }),
  );
});

test("a filter for everything leaves no trace in the address", () => {
  expect(filterText(everything)).toBe("");
  expect(filterText({ verdicts: ["wrong", "slip"], lesson: "pooling" })).toBe(
    "?verdict=wrong,slip&lesson=pooling",
  );
});

test("a figure is wanted by its verdict and by a lesson that treats it", () => {
  const figure = { verdict: "wrong", lessons: ["parameters"] };
  expect(wants(everything, figure)).toBe(true);
  expect(wants(wrong, figure)).toBe(true);
  expect(wants({ ...wrong, lesson: "pooling" }, figure)).toBe(false);
  expect(wants({ verdicts: ["exact"], lesson: "parameters" }, figure)).toBe(false);
});

test("figures of no lesson can be asked for", () => {
  const none = { verdicts: [], lesson: "none" };
  expect(wants(none, { verdict: "exact", lessons: [] })).toBe(true);
  expect(wants(none, { verdict: "exact", lessons: ["pooling"] })).toBe(false);
});

test("a verdict pressed twice is as it was", () => {
  expect(toggled(wrong, "slip").verdicts).toEqual(["wrong", "slip"]);
  expect(toggled(toggled(wrong, "slip"), "slip")).toEqual(wrong);
});
