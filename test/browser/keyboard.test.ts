import { expect, test } from "vitest";
import { lesson, type Reader } from "./reader.ts";

/** The place of the focus: an element of the page, seen from outside of editors. */
const focus = ({ page }: Reader) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    return document.activeElement === document.body ? -1 : all.indexOf(document.activeElement!);
  });

/**
 * Presses a key until the focus has left the page or is back where it started, and returns the places that it came to.
 */
async function walk(at: Reader, key: string): Promise<number[]> {
  const places = [await focus(at)];
  for (;;) {
    await at.page.keyboard.press(key);
    const place = await focus(at);
    if (place === -1 || place === places[0]) return places;
    if (place === places.at(-1)) throw new Error(`the focus is stuck on element ${place}`);
    places.push(place);
  }
}

test("Tab goes through the whole page and back, an open editor included", async () => {
  const at = await lesson();
  await at.edit("filter");
  const editor = await focus(at);
  await at.page.locator(".skip").focus();
  const there = await walk(at, "Tab");
  expect(there).toContain(editor);
  const reachable = at.page.locator("a[href], button, input, select, summary, [tabindex='0']");
  const stops = await reachable.evaluateAll((all) => {
    const order = [...document.querySelectorAll("*")];
    return all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => order.indexOf(one));
  });
  expect(stops.length).toBeGreaterThan(100);
  expect(there).toEqual(expect.arrayContaining(stops));
  await at.page.locator("footer a").last().focus();
  expect((await walk(at, "Shift+Tab")).reverse()).toEqual(there);
});

test("Enter on the code opens its editor, Tab leaves it forwards, Escape to the edit button", async () => {
  const at = await lesson();
  const { keyboard } = at.page;
  const cell = at.cell("filter");
  await cell.locator("pre").focus();
  await keyboard.press("Enter");
  const editor = cell.getByRole("textbox", { name: "Code of cell filter. Escape leaves the editor." });
  await editor.waitFor();
  await keyboard.type("//");
  expect(await at.code("filter")).toMatch(/^\/\//);
  await keyboard.press("Escape");
  expect(await cell.locator('[data-action="edit"]').evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
  await keyboard.press("Enter");
  await at.page.waitForFunction(() => document.activeElement?.className === "editor");
  await keyboard.press("Tab");
  expect(await cell.locator('[data-action="run"]').evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
  expect(await at.code("filter")).not.toContain("\t");
});

test("a slider is moved by arrow keys, and a run goes by keys alone", async () => {
  const at = await lesson();
  const { keyboard } = at.page;
  await at.page.locator('[data-input="stride"]').focus();
  await keyboard.press("ArrowRight");
  await at.hears("strides");
  await at.rests();
  expect(await at.output("strides").innerText()).toContain("feature map, 3 × 3");
  expect(
    await at.page.locator('[data-input="stride"]').evaluate((one) => one === document.activeElement),
  ).toBe(true);
  await at.cell("sliding").locator('[data-action="run"]').focus();
  await at.forget();
  await keyboard.press("Enter");
  await at.hears("sliding");
  expect(await at.heard("running")).toContain("sliding");
});
