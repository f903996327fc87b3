import { expect, test } from "vitest";
import { roundNumbers } from "../../../../site/notebook/kernel/serialise/roundNumbers.ts";

test("numbers keep three decimals", () => {
  expect(roundNumbers("M0.123456,1e-9L2,3.00049")).toBe("M0.123,0L2,3");
  expect(roundNumbers("translate(-0.00049,12.5)")).toBe("translate(0,12.5)");
  expect(roundNumbers("1.23456e+3 7e-1")).toBe("1234.56 0.7");
});

test("numbers that only a sign or a point parts stay two", () => {
  expect(roundNumbers("M1-0.00001.55555z")).toBe("M1 0 0.556z");
});

test("colours and names are left alone", () => {
  expect(roundNumbers("#1e3456")).toBe("#1e3456");
  expect(roundNumbers("url(#clip-1e5)")).toBe("url(#clip-1e5)");
  expect(roundNumbers("system-ui, sans-serif")).toBe("system-ui, sans-serif");
});

test("a number alone is rounded as well", () => {
  expect(["12", "0.5", "1e-9", "-0.00001", "2.34567", "1e30"].map(roundNumbers)).toEqual([
    "12",
    "0.5",
    "0",
    "0",
    "2.346",
    "1e30",
  ]);
});

test("from a million million on, a number stays as it was written", () => {
  expect(["1e11", "1e12"].map(roundNumbers)).toEqual(["100000000000", "1e12"]);
});
