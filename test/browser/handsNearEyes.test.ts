import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { lessons } from "../lessons/all.ts";
import { site } from "../site.ts";
import { farHands, windowHeight } from "./farHands.ts";
import { closeBrowser, reader } from "./reader.ts";

afterAll(closeBrowser);

/** Controls whose outputs are still too far away, by lesson: a list that only grows shorter, and at last is empty. */
const far = JSON.parse(readFileSync("test/lessons/farHands.json", "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

for (const { path, address } of lessons)
  test(`each control of ${path} is in one window with all that it moves, but those listed`, async () => {
    const at = await (
      await reader({ viewport: { width: 1280, height: windowHeight } })
    ).open(site.root + address);
    expect(await farHands(at)).toEqual([...(far[path] ?? [])].sort());
    await at.page.context().close();
  }, 300_000);
