import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("data names its sources by https", () => {
  const data = readdirSync("lessons/data").map((file) => readFileSync(`lessons/data/${file}`, "utf8"));
  expect(data.flatMap((text) => text.match(/\bhttp:[^\s")]*/g) ?? [])).toEqual([]);
});
