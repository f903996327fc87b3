import { expect, test } from "vitest";
import {
  cutIn,
  parseStops,
  plannedMinutes,
  stopsText,
} from "../../../../../site/notebook/features/stage/client/cut.ts";

test("a link names stops one by one and in a row, and those that the deck lacks are left out", () => {
  expect(parseStops("1-3,7", 16)).toEqual([1, 2, 3, 7]);
  expect(parseStops("7,1-3,2", 16)).toEqual([1, 2, 3, 7]);
  expect(parseStops("0,15-99", 16)).toEqual([15, 16]);
  expect(parseStops("5-3,x,-2,1e3", 16)).toEqual([]);
});

test("stops in a row are written as one", () => {
  expect(stopsText([1, 2, 3, 7])).toBe("1-3,7");
  expect(stopsText([4])).toBe("4");
  expect(stopsText([1, 2])).toBe("1-2");
});

test("an address carries a cut with its minutes, if they are whole", () => {
  expect(cutIn("?present&stops=2,4&minutes=20", 16)).toEqual({ stops: [2, 4], minutes: 20 });
  expect(cutIn("?present&stops=2,4&minutes=1.5", 16)).toEqual({ stops: [2, 4] });
  expect(cutIn("?present&stops=99", 16)).toBeUndefined();
  expect(cutIn("?present", 16)).toBeUndefined();
});

test("what a cut leaves out takes no time, and its own time is shared out as the deck's is", () => {
  const stops = [{ minutes: 2 }, { minutes: 3 }, {}, { minutes: 6 }];
  expect(plannedMinutes(stops, undefined)).toEqual([2, 3, 0, 6]);
  expect(plannedMinutes(stops, { stops: [1, 4] })).toEqual([2, 0, 0, 6]);
  expect(plannedMinutes(stops, { stops: [1, 4], minutes: 4 })).toEqual([1, 0, 0, 3]);
  expect(plannedMinutes(stops, { stops: [3], minutes: 4 })).toEqual([0, 0, 0, 0]);
});
