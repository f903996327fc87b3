import { expect, test, vi } from "vitest";
import { byteText, currentUnit } from "../../../site/features/units/byteText.ts";

const texts: Readonly<Record<string, string>> = {
  "data-mb": "7.17 kB",
  "data-mib": "7 KiB",
  "data-article": "7.17 KB",
};

function read(unit?: string) {
  vi.stubGlobal("document", { documentElement: { dataset: unit === undefined ? {} : { unit } } });
  return [currentUnit(), byteText((name) => texts[name])];
}

test("a byte count reads in the unit of the page, which is MB until another is chosen", () => {
  expect(read()).toEqual(["MB", "7.17 kB"]);
  expect(read("MiB")).toEqual(["MiB", "7 KiB"]);
  expect(read("article")).toEqual(["article", "7.17 KB"]);
});

test("a count without a text says nothing", () => {
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  expect(byteText(() => null)).toBe("");
});
