import { expect, test } from "vitest";
import { Reader } from "../reader.ts";
import { address, comesTo, hasValue, join, jump, onStage, presents } from "./onStage.ts";

const tried = "const filter = tensor([[1, 0], [0, 0]]);";

/** A talk in which the cell `filter` was changed and run. */
async function edited() {
  const at = await onStage("?present=5");
  await at.try("filter", tried, "fresh");
  await at
    .cell("filter")
    .locator(".cm-content")
    .evaluate((editor: HTMLElement) => editor.blur());
  return at;
}

/** The same reader's page of the lesson in another tab: the cells that they have a draft of. */
async function draftsIn(at: Reader): Promise<string[]> {
  const other = new Reader(await at.page.context().newPage());
  await other.open(address);
  await other.page.waitForLoadState("networkidle");
  const drafts = await other.page
    .locator("[data-changed]")
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["cell"]!));
  await other.page.close();
  return drafts;
}

test("what was changed on stage is no draft, unless it is kept when one reads on", async () => {
  const at = await edited();
  await at.page.keyboard.press("Escape");
  const keep = at.page.getByRole("button", { name: "Keep as my draft: filter" });
  await keep.waitFor();
  expect(await draftsIn(at)).toEqual([]);
  await keep.click();
  expect(await at.page.locator(".stage-edits").isVisible()).toBe(false);
  await at.page.reload();
  await at.page.waitForSelector("[data-cell=filter][data-changed]");
  expect(await at.code("filter")).toBe(tried);
});

test("what is discarded is as it was, in every window of the talk, and in no draft", async () => {
  const at = await edited();
  const speaker = await join(at);
  await speaker.page.waitForSelector("[data-cell=filter][data-changed]", { state: "attached" });
  await speaker.page.getByRole("button", { name: "Overview" }).first().click();
  await at.page.waitForSelector(".stage-overview:not([hidden])");
  await speaker.page.getByRole("button", { name: "Discard: filter" }).click();
  for (const one of [at, speaker]) {
    await one.page.waitForSelector("[data-cell=filter]:not([data-changed])", { state: "attached" });
    await one.settles("filter", "fresh");
  }
  await at.page.keyboard.press("Escape");
  await at.page.keyboard.press("Escape");
  await at.page.waitForSelector("[data-view=page]");
  expect(await at.page.locator(".stage-edits").count()).toBe(0);
  expect(await draftsIn(at)).toEqual([]);
});

test("a draft that there was outlives the talk, whatever was done to its cell there", async () => {
  const at = await onStage("?present=5");
  await at.page.keyboard.press("Escape");
  await at.page.waitForSelector("[data-view=page]");
  const own = "const filter = tensor([[0, 1], [0, 0]]);";
  await at.try("filter", own, "fresh");
  await at.page.reload();
  await at.page.waitForSelector("[data-cell=filter][data-changed]");
  await at.page.locator("[data-action=present]").click();
  await at.page.waitForSelector("[data-view=stage][data-stop]");
  await jump(at.page, 5);
  await at.try("filter", tried, "fresh");
  await at.press("filter", "reset");
  await at.page.waitForSelector("[data-cell=filter]:not([data-changed])");
  expect(await draftsIn(at)).toEqual(["filter"]);
});

test("a slider that is moved on stage is where it was when the lesson is read again later", async () => {
  const at = await onStage("?present=3");
  await at.slide("position", 9);
  await at.rests();
  const other = new Reader(await at.page.context().newPage());
  await other.open(address);
  await hasValue(other.page, "position", "0");
});

test("a key solves an exercise on stage, also after a reload, and makes no draft of it", async () => {
  const at = await presents("convolution", "?present=8");
  const judged = (verdict: string) =>
    at.output("checkOutputSide").locator(`[data-question][data-verdict=${verdict}]`).waitFor();
  await judged("wrong");
  await at.page.keyboard.press("ArrowRight");
  await judged("right");
  await at.page.reload();
  await comesTo(at.page, 8, 1);
  await judged("right");
  expect(await draftsIn(at)).toEqual([]);
});
