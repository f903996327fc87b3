import { expect, test } from "vitest";
import { site } from "../site.ts";
import { lesson, reader, type Reader } from "./reader.ts";

const scratch = "learned";
const note = (at: Reader) => at.cell(scratch).locator(".kept");
const banner = (at: Reader) => at.page.locator("main > .banner");
const code = (at: Reader, cell = scratch) => at.cell(cell).locator("[data-source] pre code").textContent();

test("a reset is undone at the cell, by keyboard, and also after the page was loaded again", async () => {
  const at = await lesson();
  await at.write(scratch, '"mine"');
  await at.cell(scratch).locator('[data-action="reset"]').focus();
  await at.page.keyboard.press("Enter");
  await note(at).getByText("The lesson’s own code is back.").waitFor();
  await at.page.waitForFunction(() => (document.activeElement as HTMLElement).dataset["action"] === "undo");
  await at.page.keyboard.press("Enter");
  await at.settles(scratch, "edited");
  expect(await at.code(scratch)).toBe('"mine"');
  await at.press(scratch, "reset");
  await note(at).getByText("The lesson’s own code is back.").waitFor();
  await at.page.reload();
  expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("none");
  await at.page.locator('[data-input="stride"]').focus();
  await note(at).getByRole("button", { name: "Undo" }).click();
  await at.settles(scratch, "edited");
  expect(await code(at)).toBe('"mine"');
});

test("going back to the lesson’s own in all cells is undone in one press", async () => {
  const at = await lesson();
  await at.write(scratch, '"mine"');
  await at.write("frame", '"too"');
  await at.page.reload();
  await at.page.getByRole("button", { name: "Reset all" }).click();
  await at.rests();
  const undo = banner(at).getByRole("button", { name: "Undo" });
  await undo.waitFor();
  expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await undo.press("Enter");
  await at.settles(scratch, "edited");
  expect([await code(at), await code(at, "frame")]).toEqual(['"mine"', '"too"']);
  await at.page.reload();
  await at.settles("frame", "edited");
});

test("answers that were forgotten can be had back, also after the page was loaded again", async () => {
  const at = await reader();
  await at.open(site.root);
  const key = "where-the-memory-goes/convolution/questions";
  await at.page.evaluate((key) => localStorage.setItem(key, '{"right":["firstLayer"],"shown":[]}'), key);
  await at.page.reload();
  const row = at.page.locator('[data-lesson="convolution"]');
  await row.getByText("✓ 1 of 4").waitFor();
  await at.page.getByRole("button", { name: "Forget my answers" }).click();
  await at.page.getByRole("button", { name: "Forget", exact: true }).click();
  const undo = at.page.getByRole("button", { name: "Undo" });
  expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await at.page.reload();
  expect(await row.innerText()).not.toContain("✓");
  await undo.press("Enter");
  await row.getByText("✓ 1 of 4").waitFor();
  expect(await undo.count()).toBe(0);
});
