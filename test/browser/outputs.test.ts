import { expect, test } from "vitest";
import { toHtml } from "../../site/notebook/kernel/toHtml.ts";
import type { Tree } from "../../site/notebook/kernel/tree.ts";
import { loadLesson } from "../../site/loadLesson.ts";
import { all } from "../lessons/all.ts";
import { firstDifference } from "../lessons/firstDifference.ts";
import { site } from "../site.ts";
import { sameReader } from "./reader.ts";

for (const { path, address } of all) {
  test(`the browser's kernel renders every cell of ${path} to the byte as Node does`, async () => {
    const lesson = await loadLesson(path);
    if (lesson.cells.length === 0) return;
    const at = await (await sameReader()).visit(site.root + address);
    await at.page.locator('[data-action="run-all"]').click();
    await at.page.waitForFunction(
      (count) =>
        new Set(window.heard.filter(({ type }) => type === "result").map((one) => "cell" in one && one.cell))
          .size === count,
      lesson.cells.length,
    );
    await at.rests();
    const heard = await at.page.evaluate(() => window.heard.filter((one) => one.type === "result"));
    const rendered = new Map<string, readonly Tree[]>(heard.map(({ cell, result }) => [cell, result.output]));
    for (const { cell } of lesson.cells) {
      const expected = lesson.results.get(cell.id)!.output;
      const actual = rendered.get(cell.id)!;
      const difference = firstDifference(expected, actual);
      expect(difference && `cell "${cell.id}" ${difference}`).toBeUndefined();
      expect(toHtml(actual)).toBe(toHtml(expected));
    }
  });
}
