import { expect, test } from "vitest";
import { storeLegacyDrafts } from "./storeLegacyDrafts.ts";
import { lesson, type Reader } from "./reader.ts";

const scratch = "learned";
const banner = (at: Reader) => at.page.locator("main > .banner");
const code = (at: Reader, cell = scratch) => at.cell(cell).locator("[data-source] pre code").textContent();

test("changes and the unit kept by earlier pages come back, and lie in the present form from then on", async () => {
  const at = await lesson();
  await storeLegacyDrafts(at, "", { [scratch]: '"mine"' });
  await at.settles(scratch, "edited");
  expect(await at.page.locator("html").getAttribute("data-unit")).toBe("MiB");
  await at.page.waitForFunction(() =>
    Object.keys(localStorage).every((key) => !/^where-the-memory-goes\/convolution/.test(key)),
  );
  await at.page.reload();
  await at.settles(scratch, "edited");
  expect(await code(at)).toBe('"mine"');
});

test("changes to an earlier version are offered beside the new one: copied, taken over, discarded, and undone", async () => {
  const at = await lesson();
  const now = (await code(at))!;
  await storeLegacyDrafts(at, "0123456789ab", { [scratch]: '"mine"', gone: "const gone = 1;" });
  await banner(at).getByText("You changed 2 cells in an earlier version of this lesson.").waitFor();
  expect(await code(at)).toBe(now);
  await banner(at).getByRole("button", { name: "Show them" }).press("Enter");
  const panel = at.page.locator(".earlier");
  const [mine, gone] = [panel.locator("article").nth(0), panel.locator("article").nth(1)];
  expect(await mine.locator("pre").allTextContents()).toEqual(['"mine"', now.replace(/\n$/, "")]);
  expect(await gone.innerText()).toContain("Cell gone, which the lesson no longer has");
  expect(await gone.getByRole("button").allTextContents()).toEqual(["Copy", "Discard"]);
  await mine.getByRole("button", { name: "Put it in the cell" }).press("Enter");
  await at.settles(scratch, "edited");
  expect(await at.code(scratch)).toBe('"mine"');
  await mine.getByRole("button", { name: "Undo" }).press("Enter");
  await at.settles(scratch, "fresh");
  await gone.getByRole("button", { name: "Discard" }).press("Enter");
  await gone.getByRole("button", { name: "Undo" }).press("Enter");
  await gone.getByRole("button", { name: "Discard" }).press("Enter");
  await at.page.reload();
  await banner(at).getByText("You changed a cell in an earlier version of this lesson.").waitFor();
  expect(at.complaints).toEqual([]);
});
