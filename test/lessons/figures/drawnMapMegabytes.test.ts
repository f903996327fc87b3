import { expect, test } from "vitest";
import { article } from "../../../engine/article.ts";
import {
  drawnMapMegabytes,
  drawnParameterMegabytes,
  readAs,
  reads,
} from "../../../lessons/figures/drawnMapMegabytes.ts";

const printed = new Map(article().map(({ id, article }) => [id, article]));

test("the parameters' megabytes are what the article prints", () => {
  for (const [name, digits] of Object.entries(drawnParameterMegabytes))
    expect(printed.get(name === "total" ? "drawn-bytes" : `drawn-${name}-bytes`)).toBe(`${digits} MB`);
});

test("the maps' megabytes are what the article prints, its KB as thousandths", () => {
  const megabytes = (words: string) => Number.parseFloat(words) / (words.endsWith("KB") ? 1000 : 1);
  for (const [name, [one, batch]] of Object.entries(drawnMapMegabytes)) {
    expect(megabytes(printed.get(`drawn-${name}-map`)!)).toBe(one);
    expect(megabytes(printed.get(`drawn-${name}-maps`)!)).toBe(batch);
  }
});

test("a number is read as what is printed when rounding or cutting gives it", () => {
  expect(reads(9.218, "9.22")).toBe(true);
  expect(reads(2.305, "2.30")).toBe(true);
  expect(reads(65.552, "65")).toBe(true);
  expect(reads(553.43, "540.46")).toBe(false);
});

test("which of the two gives it is said: rounding, cutting, either or none", () => {
  expect(["1.876", "1.889", "1.881", "1.869", "1.9"].map((value) => readAs(Number(value), "1.88"))).toEqual([
    "rounded",
    "cut",
    "either way",
    "no",
    "no",
  ]);
});
