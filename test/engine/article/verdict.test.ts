import { expect, test } from "vitest";
import { sayCounts, type Answer } from "../../../engine/article/answer.ts";
import { claimsAt, type Claim } from "../../../engine/article/claim.ts";
import { verdict } from "../../../engine/article/verdict.ts";

function claim(article: string, answer: Answer, id = "a"): Claim {
  return claimsAt("", [[id, article, "wrong", answer, ""]])[0];
}

function of(article: string, answer: Answer): string {
  return verdict(claim(article, answer)).verdict;
}

function slip(restated: Claim): string {
  const one = { ...claim("244 x 244", sayCounts`${224} × ${224}`), restated: restated.id };
  return verdict(one, [one, restated]).verdict;
}

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

test("a figure reads as most of its column, and the other reading is told", () => {
  const column = { lines: ["maps"] };
  const all = claimsAt("", [
    ["pool3", "784 KB", "unit", { bytes: 802_816 }, "", column],
    ["pool5", "98 KB", "unit", { bytes: 100_352 }, "", column],
    ["fc1", "16 KB", "unit", { bytes: 16_384 }, "", column],
    ["alone", "16 KB", "rounded", { bytes: 16_384 }, ""],
  ]);
  expect(all.map((one) => verdict(one, all))).toEqual([
    { verdict: "unit", reading: "802,816 ÷ 1024 = 784" },
    { verdict: "unit", reading: "100,352 ÷ 1024 = 98" },
    {
      verdict: "unit",
      reading:
        "16,384 ÷ 1024 = 16; 3 of the figures that stand together read so; ÷ 1000, here 16.384, rounded, fits 1",
    },
    {
      verdict: "rounded",
      reading: "16,384 ÷ 1000 = 16.384, rounded; ÷ 1024, here 16, would fit, too",
    },
  ]);
});

test("a figure of 7 KB reads as its column of thousands, though 1024 gives it exactly", () => {
  const column = { lines: ["parameters"] };
  const all = claimsAt("", [
    ["conv1_1", "7 KB", "rounded", { bytes: 7168 }, "", column],
    ["conv1_2", "147 KB", "cut", { bytes: 147_712 }, "", column],
    ["conv2_1", "295 KB", "rounded", { bytes: 295_424 }, "", column],
  ]);
  expect(all.map((one) => verdict(one, all).verdict)).toEqual(["rounded", "cut", "rounded"]);
});

test("counts may be in millions", () => {
  expect(of("61 Million", sayCounts`${61_100_840}`)).toBe("rounded");
  expect(of("50 Million", sayCounts`${25_557_032}`)).toBe("wrong");
});

test("several numbers are exact together or wrong", () => {
  expect(of("224 x 224", sayCounts`${224} × ${224}`)).toBe("exact");
  expect(of("244 x 224", sayCounts`${224} × ${224}`)).toBe("wrong");
  expect(of("224", sayCounts`${224} × ${224}`)).toBe("wrong");
});

test("the right digits with wrong separators are a slip, and so is what the article says rightly elsewhere", () => {
  expect(of("36.864", sayCounts`${36864}`)).toBe("slip");
  expect(slip(claim("224 x 224", sayCounts`${224} × ${224}`, "b"))).toBe("slip");
  expect(slip(claim("226 x 224", sayCounts`${224} × ${224}`, "b"))).toBe("wrong");
});

test("a claim that a source bears out is sourced, not exact", () => {
  expect(of("2012", { published: "a paper of 2012", source: "" })).toBe("sourced");
  expect(of("2017", { published: "a paper of 2015", source: "" })).toBe("wrong");
  expect(of("fits on a floppy", { published: "737,280 B", source: "", agrees: true })).toBe("sourced");
});

test("a reading that the article never states is told, and decides nothing", () => {
  expect(verdict(claim("265 MB", { possibleBytes: 265_420_800 }))).toEqual({
    verdict: "unexplained",
    reading: "a reading that it never states: 265,420,800 ÷ 10⁶ = 265.4208, rounded",
  });
  expect(of("896 MB", { nothing: true })).toBe("unexplained");
});

test("a general claim holds when it holds in all cases, a typical one when it does in most", () => {
  const of16 = (cases: number, typically: boolean) =>
    of("two", { cases, of: 16, typically, text: "two in some" });
  expect([of16(16, false), of16(15, false), of16(6, false)]).toEqual(["exact", "wrong", "wrong"]);
  expect([of16(9, true), of16(8, true)]).toEqual(["exact", "wrong"]);
});

test("what is found false is a slip where the article itself sets it right", () => {
  const half = { ...claim("half", { holds: false, text: "a quarter" }), restated: "b" };
  const right = (holds: boolean) => claim("each dimension halves", { holds, text: "sides" }, "b");
  expect(verdict(half, [half, right(true)]).verdict).toBe("slip");
  expect(verdict(half, [half, right(false)]).verdict).toBe("wrong");
});

test("a finding holds or does not", () => {
  expect(of("more than 32", { holds: true, text: "60 images" })).toBe("exact");
  expect(of("more than 32", { holds: false, text: "30 images" })).toBe("wrong");
});
