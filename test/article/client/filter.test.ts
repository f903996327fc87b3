import fc from "fast-check";
import { expect, test } from "vitest";
import {
  noFilter,
  filterQuery,
  readFilter,
  toggleVerdict,
  matchesFilter,
} from "../../../site/article/client/filter.ts";

const known = { verdicts: ["exact", "unit", "slip", "wrong"], lessons: ["parameters", "pooling", "none"] };
const wrong = { verdicts: ["wrong"], lesson: undefined };

test("an address gives a filter, whatever in it is unknown is passed over", () => {
  expect(readFilter("?verdict=wrong,slip&lesson=parameters", known)).toEqual({
    verdicts: ["slip", "wrong"],
    lesson: "parameters",
  });
  expect(readFilter("?verdict=worse&lesson=cooking&unit=MB", known)).toEqual(noFilter);
});

test("every filter survives the address", () => {
  const filter = fc.record({
    verdicts: fc.subarray([...known.verdicts]),
    lesson: fc.option(fc.constantFrom(...known.lessons), { nil: undefined }),
  });
  fc.assert(
    fc.property(filter, (one) => {
      expect(readFilter(filterQuery(one), known)).toEqual(one);
    }),
  );
});

test("a filter for everything leaves no trace in the address", () => {
  expect(filterQuery(noFilter)).toBe("");
  expect(filterQuery({ verdicts: ["wrong", "slip"], lesson: "pooling" })).toBe(
    "?verdict=wrong,slip&lesson=pooling",
  );
});

test("a figure is wanted by its verdict and by a lesson that treats it", () => {
  const figure = { verdict: "wrong", lessons: ["parameters"] };
  expect(matchesFilter(noFilter, figure)).toBe(true);
  expect(matchesFilter(wrong, figure)).toBe(true);
  expect(matchesFilter({ ...wrong, lesson: "pooling" }, figure)).toBe(false);
  expect(matchesFilter({ verdicts: ["exact"], lesson: "parameters" }, figure)).toBe(false);
});

test("figures of no lesson can be asked for", () => {
  const none = { verdicts: [], lesson: "none" };
  expect(matchesFilter(none, { verdict: "exact", lessons: [] })).toBe(true);
  expect(matchesFilter(none, { verdict: "exact", lessons: ["pooling"] })).toBe(false);
});

test("a verdict pressed twice is as it was", () => {
  expect(toggleVerdict(wrong, "slip").verdicts).toEqual(["wrong", "slip"]);
  expect(toggleVerdict(toggleVerdict(wrong, "slip"), "slip")).toEqual(wrong);
});
