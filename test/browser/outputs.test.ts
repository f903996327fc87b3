import { afterAll, expect, test } from "vitest";
import { toHtml } from "../../site/kernel/html.ts";
import type { Tree } from "../../site/kernel/tree.ts";
import { loadLesson } from "../../site/lesson/lesson.ts";
import { firstDifference } from "../lessons/firstDifference.ts";
import { site } from "../site.ts";
import { closeBrowser, reader } from "./reader.ts";

afterAll(closeBrowser);

const files = ["02-convolution", "different-answers", "will-it-fit"];

test.for(files)("the browser's kernel renders every cell of %s to the byte as Node does", async (file) => {
  const lesson = await loadLesson(`lessons/${file}.mdx`);
  const at = await (await reader()).open(`${site.root}${lesson.name}/`);
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
