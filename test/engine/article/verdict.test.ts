import { expect, test } from "vitest";
import type { Answer, Claim } from "../../../engine/article/claim.ts";
import { printed } from "../../../engine/article/printed.ts";
import { verdict } from "../../../engine/article/verdict.ts";

function claim(article: string, answer: Answer): Claim {
  return { id: "a", place: "", article, answer, derivation: "", verdict: "wrong" };
}

function of(article: string, answer: Answer, restated?: Claim): string {
  return verdict(claim(article, answer), restated).verdict;
}

test("numbers are read with their grouping, their digits and in words", () => {
  expect(printed("36,928 and 7.50").map(({ value, decimals }) => [value, decimals])).toEqual([
    [36928, 0],
    [7.5, 2],
  ]);
  expect(printed("307,2 GB")[0].value).toBe(307.2);
  expect(printed("102.760.448")[0].value).toBeNaN();
  expect(printed("thirteen convolutional layers").map(({ value }) => value)).toEqual([13]);
});

test("a byte figure is exact, rounded or cut in the unit it names", () => {
  expect(of("7 KB", { bytes: 7000 })).toBe("exact");
  expect(of("7 KB", { bytes: 7168 })).toBe("rounded");
  expect(of("7 KB", { bytes: 7999 })).toBe("cut");
  expect(of("401.40 MB", { bytes: 401_402_000 })).toBe("rounded");
});

test("a byte figure that fits in another unit has the wrong unit", () => {
  expect(of("784 KB", { bytes: 784 * 1024 })).toBe("unit");
  expect(of("392 MB", { bytes: 411041792 })).toBe("unit");
  expect(of("401.40 MB", { bytes: 411041792 })).toBe("unit");
  expect(of("400 MB", { bytes: 411041792 })).toBe("wrong");
});

test("counts may be in millions", () => {
  expect(of("61 Million", { counts: [61_100_840] })).toBe("rounded");
  expect(of("50 Million", { counts: [25_557_032] })).toBe("wrong");
});

test("several numbers are exact together or wrong", () => {
  expect(of("224 x 224", { counts: [224, 224] })).toBe("exact");
  expect(of("244 x 224", { counts: [224, 224] })).toBe("wrong");
  expect(of("224", { counts: [224, 224] })).toBe("wrong");
});

test("the right digits with wrong separators are a slip, and so is what the article says rightly elsewhere", () => {
  expect(of("36.864", { counts: [36864] })).toBe("slip");
  expect(of("244 x 244", { counts: [224, 224] }, claim("224 x 224", { counts: [224, 224] }))).toBe("slip");
  expect(of("244 x 244", { counts: [224, 224] }, claim("226 x 224", { counts: [224, 224] }))).toBe("wrong");
});

test("a source agrees or does not, and without any answer a figure is unexplained", () => {
  expect(of("2012", { text: "2012" })).toBe("exact");
  expect(of("2017", { text: "2015" })).toBe("wrong");
  expect(of("896 MB", { nothing: true })).toBe("unexplained");
});
