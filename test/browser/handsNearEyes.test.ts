import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lessons } from "../lessons/all.ts";
import { site } from "../site.ts";
import { farHands, viewport } from "./farHands.ts";
import { reader } from "./reader.ts";

/** Every output that a control moves out of reach, by lesson, and the reason why it may. */
const listed = JSON.parse(readFileSync("test/lessons/farHands.json", "utf8")) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** The settings of a page while a control is moved: training takes its time. */
const standing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "training-here": { steps: "30" },
};

for (const { path, name, address } of lessons) {
  test(`a control of ${path} is in one window with all that it moves, but what is listed`, async () => {
    const at = await (await reader({ viewport })).open(site.root + address);
    expect(await farHands(at, standing[name])).toEqual(Object.keys(listed[path] ?? {}).sort());
  }, 180_000);
}
