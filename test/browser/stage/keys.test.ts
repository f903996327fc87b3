import { expect, test } from "vitest";
import { Reader } from "../reader.ts";
import { address, audience, comesTo, hasValue, jump, onStage, place } from "./onStage.ts";

test("a lesson goes on stage by its button and by P, and nothing of it is loaded before", async () => {
  const at = await (await audience()).open(address);
  await at.page.waitForLoadState("networkidle");
  expect(at.requests.filter((url) => /deck|[Ss]tage/.test(url))).toEqual([]);
  await at.page.keyboard.press("p");
  await at.page.waitForSelector("[data-view=stage][data-stop='1']");
  expect(at.requests.filter((url) => url.endsWith("/deck/convolution.json"))).toHaveLength(1);
  await at.page.keyboard.press("ArrowDown");
  await comesTo(at.page, 2);
  expect(new URL(at.page.url()).search).toBe("?present=2");
  await at.page.keyboard.press("ArrowRight");
  await comesTo(at.page, 2, 1);
  expect(new URL(at.page.url()).search).toBe("?present=2.1");
  await at.page.keyboard.press("Escape");
  await at.page.waitForSelector("[data-view=page]");
  expect(new URL(at.page.url()).search).toBe("");
  const isInView = (cell: Element) => cell.getBoundingClientRect().top < innerHeight;
  expect(await at.cell("sliding").evaluate(isInView)).toBe(true);
  await at.page.locator("[data-action=present]").click();
  await comesTo(at.page, 2, 1);
});

test("keys belong to whoever has the focus, page keys to the stage", async () => {
  const at = await onStage("?present=3");
  const slider = at.page.locator('[data-input="position"]');
  await slider.focus();
  await at.page.keyboard.press("ArrowRight");
  await hasValue(at.page, "position", "1");
  expect(await place(at.page)).toBe("3.0");
  await at.page.keyboard.press("PageDown");
  await comesTo(at.page, 3, 1);
  const box = (await slider.boundingBox())!;
  await at.page.mouse.click(box.x + box.width - 2, box.y + box.height / 2);
  await at.page.keyboard.press("ArrowRight");
  await comesTo(at.page, 4);
  await jump(at.page, 5);
  const editor = await at.edit("filter");
  await editor.press("End");
  await at.page.keyboard.type(" b.c");
  await at.page.keyboard.press("ArrowRight");
  await at.page.keyboard.press("PageDown");
  expect(await place(at.page)).toBe("5.0");
  expect(await at.page.locator("[data-blank]").count()).toBe(0);
});

test("a blank stage is black until any advance, and the overview leads to a stop", async () => {
  const at = await onStage("?present=2");
  await at.page.keyboard.press(".");
  await at.page.waitForSelector("[data-blank] body", { state: "hidden" });
  await at.page.keyboard.press("PageDown");
  await at.page.waitForSelector("html:not([data-blank])");
  expect(await place(at.page)).toBe("2.0");
  await at.page.keyboard.press("o");
  await at.page.getByRole("button", { name: "To take with you" }).click();
  await comesTo(at.page, 6);
});

test("a reload finds the stop, the reveal and the inputs, and a draft is not made of what was tried", async () => {
  const at = await onStage("?present=3.1");
  await at.slide("position", 9);
  await at.rests();
  await jump(at.page, 5);
  await at.try("filter", "const filter = tensor([[1, 0], [0, 0]]);", "fresh");
  await at.page.reload();
  await comesTo(at.page, 5);
  await at.page.waitForFunction(() => document.querySelector("[data-cell=filter][data-changed]") !== null);
  await hasValue(at.page, "position", "9");
  const other = new Reader(await at.page.context().newPage());
  await other.open(address);
  await other.page.waitForLoadState("networkidle");
  expect(await other.page.locator("[data-changed]").count()).toBe(0);
});
