import { expect, test } from "vitest";
import { parts, sectionOf } from "../../site/api/parts.ts";

test("an export stands on the page of its nearest folder", () => {
  expect(sectionOf("engine", "memory/timeline/peak.ts").section).toBe("Memory over time");
  expect(sectionOf("engine", "memory/fits.ts").section).toBe("Other counts");
  expect(sectionOf("engine", "layers/conv2d.ts").part.name).toBe("layers");
});

test("a folder that no page lists is named, with the file to list it in", () => {
  expect(() => sectionOf("engine", "sound/wave.ts")).toThrow(
    "engine: no page for what sound/wave.ts exports. List it in site/api/parts.ts.",
  );
});

test("no two pages share a name", () => {
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
});
