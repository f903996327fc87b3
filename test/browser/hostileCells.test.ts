import { beforeAll, expect, test } from "vitest";
import { loadLesson } from "../../site/loadLesson.ts";
import { site } from "../site.ts";
import { hostileCells } from "./hostileCells.ts";
import { ceiling } from "./hostile/play.ts";
import { keep, reader, type Reader } from "./reader.ts";

const input = "stride";

let at: Reader;
/** A cell that no other reads anything from. */
let target: string;

beforeAll(async () => {
  const { cells, links } = await loadLesson("lessons/02-convolution.mdx");
  const read = new Set(
    cells.flatMap(({ cell }) => cell.inputs.map((name) => links.producers.get(name)!.cell)),
  );
  target = cells.find(({ cell, kind, options }) => kind === "cell" && !options.fails && !read.has(cell.id))!
    .cell.id;
  at = await keep(await reader()).open(`${site.root}convolution/`);
});

for (const { name, source, ends, says } of hostileCells) {
  test(`${name} leaves the page and the rest of the lesson at work`, async () => {
    await at.write(target, source);
    await at.longestGap();
    await at.press(target, "run");
    const state = await at.settles(target, ...ends);
    if (says !== undefined && state !== "stopped") expect(await at.output(target).innerText()).toMatch(says);
    const value = Number(await at.page.locator(`[data-input="${input}"]`).inputValue());
    const began = performance.now();
    await at.slideAndSee(input, value === 1 ? 2 : 1);
    await at.settles(await at.ownerOf(input), "fresh");
    expect(performance.now() - began).toBeLessThan(ceiling.recovery);
    expect(await at.longestGap()).toBeLessThan(ceiling.gap);
    const leaked = await at.page.evaluate(() => [
      "leaked" in window,
      document.title,
      document.querySelectorAll("main :is(iframe, object, form, base, meta, link, style, foreignObject)")
        .length,
    ]);
    expect(leaked).toEqual([false, await at.page.title(), 0]);
    await at.press(target, "reset");
    await at.settles(target, "fresh");
  });
}

test("no hostile cell reached the network, and the page made no complaint of its own", () => {
  expect(at.requests.filter((url) => url.includes("leak"))).toEqual([]);
  expect(at.complaints).toEqual([]);
});
