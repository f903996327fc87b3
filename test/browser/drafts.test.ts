import { expect, test } from "vitest";
import { lesson, type Reader } from "./reader.ts";

const scratch = "learned";
const banner = (at: Reader) => at.page.locator("main > .banner");

test("an edit outlives the page: it comes back un-run, with a way to run it", async () => {
  const at = await lesson();
  const original = await at.output(scratch).innerText();
  await at.write(scratch, '"mine"');
  await at.settles(scratch, "edited");
  await at.page.reload();
  await at.settles(scratch, "edited");
  expect(await banner(at).innerText()).toContain("Your changes from last time are back, but not run yet.");
  expect(await at.cell(scratch).getAttribute("data-changed")).toBe("");
  expect(await at.output(scratch).innerText()).toBe(original);
  await at.page.locator('html[data-kernel="ready"]').waitFor();
  expect(await at.heard("running")).toEqual([]);
  expect(await at.code(scratch)).toBe('"mine"');
  await banner(at).getByRole("button", { name: "Run all" }).click();
  await at.settles(scratch, "fresh");
  expect(await at.output(scratch).innerText()).toBe("mine");
  expect(await banner(at).count()).toBe(0);
});

test("a banner's other way leads back to the lesson's own, for good", async () => {
  const at = await lesson();
  const original = await at.output(scratch).innerText();
  await at.try(scratch, '"mine"', "fresh");
  await at.page.reload();
  await banner(at).getByRole("button", { name: "Reset all" }).click();
  await at.settles(scratch, "fresh");
  await at.rests();
  expect(await at.output(scratch).innerText()).toBe(original);
  expect(await at.cell(scratch).getAttribute("data-changed")).toBe(null);
  await at.page.reload();
  expect(await banner(at).count()).toBe(0);
  expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("none");
});

test("a cell that is reset leaves nothing to come back", async () => {
  const at = await lesson();
  await at.try(scratch, '"mine"', "fresh");
  await at.press(scratch, "reset");
  await at.settles(scratch, "fresh");
  await at.page.reload();
  expect(await banner(at).count()).toBe(0);
});

test("a page that went away while a cell ran says which, and does not run it again", async () => {
  const at = await lesson();
  await at.try(scratch, "await new Promise(() => {});", "running");
  await at.page.reload();
  expect(await banner(at).innerText()).toContain(`Cell “${scratch}” was running when the page went down.`);
  await at.settles(scratch, "edited");
  await at.slide("stride", 2);
  await at.hears("strides");
  await at.rests();
  expect(await at.heard("running")).not.toContain(scratch);
  expect(await at.cell(scratch).getAttribute("data-state")).toBe("edited");
});

test("a change that comes back stands where the code is read, and the lesson's own has its colours again", async () => {
  const at = await lesson();
  await at.try(scratch, '"mine"', "fresh");
  await at.page.reload();
  const code = at.cell(scratch).locator("[data-source] pre code");
  await at.settles(scratch, "edited");
  expect(await code.textContent()).toBe('"mine"');
  await at.page.getByRole("button", { name: "Reset all" }).click();
  await at.settles(scratch, "fresh");
  expect(await code.locator("span").count()).toBeGreaterThan(0);
});

test("where storage is closed edits live with the page, and nothing complains", async () => {
  const at = await lesson();
  await at.page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("closed", "SecurityError");
      },
    });
  });
  await at.page.reload();
  await at.try(scratch, '"mine"', "fresh");
  expect(await at.output(scratch).innerText()).toBe("mine");
  await at.page.reload();
  expect(await banner(at).count()).toBe(0);
  expect(at.complaints).toEqual([]);
});
