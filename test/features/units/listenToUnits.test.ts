import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../notebook/client/support/testBrowser.ts";

declare const ui: typeof import("../../notebook/client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

const count = `<data class="bytes" value="7168" data-bytes="7168" data-mb="7.17 KB" data-mib="7 KiB" data-article="7.17 KB*">7.17 KB</data>`;
const body = `${count}${count}
  <button data-action="unit" value="MB" aria-pressed="true">MB</button>
  <button data-action="unit" value="MiB" aria-pressed="false">MiB</button>
  <select data-action="unit"><option>MB<option>MiB<option>article</select>
  <input type="radio" name="unit" data-action="unit" value="MB" checked><input type="radio" name="unit" data-action="unit" value="article">`;

async function open() {
  const page = await browser.open(body);
  const listen = () => page.evaluate(() => ui.listenToUnits((unit) => ui.inputs.set("unit", unit)));
  await listen();
  const state = () =>
    page.evaluate(() => [
      document.documentElement.dataset["unit"],
      document.querySelector("select")!.value,
      document.querySelector("[aria-pressed=true]")?.textContent,
      ...[...document.querySelectorAll("data")].map((one) => one.textContent),
    ]);
  return Object.assign(page, { listen, state, sent: () => page.evaluate(() => ui.sent) });
}

test("a button rewrites every byte count, and every control of the unit follows", async () => {
  const page = await open();
  await page.getByRole("button", { name: "MiB" }).click();
  expect(await page.state()).toEqual(["MiB", "MiB", "MiB", "7 KiB", "7 KiB"]);
  expect(await page.sent()).toEqual([["unit", "MiB"]]);
});

test("a list and radio buttons choose a unit too", async () => {
  const page = await open();
  await page.selectOption("select", "article");
  expect(await page.state()).toEqual(["article", "article", undefined, "7.17 KB*", "7.17 KB*"]);
  expect(await page.locator("input[value=article]").isChecked()).toBe(true);
  await page.locator("input[value=MB]").check();
  expect(await page.sent()).toEqual([
    ["unit", "article"],
    ["unit", "MB"],
  ]);
});

test("the choice is kept for the next visit", async () => {
  const page = await open();
  await page.selectOption("select", "MiB");
  await page.reload();
  expect(await page.state()).toEqual(["MB", "MB", "MB", "7.17 KB", "7.17 KB"]);
  await page.listen();
  expect(await page.state()).toEqual(["MiB", "MiB", "MiB", "7 KiB", "7 KiB"]);
});

test("a kept choice that is no unit is passed over, and closed storage does no harm", async () => {
  const page = await open();
  await page.evaluate(() => localStorage.setItem("unit", "furlong"));
  await page.reload();
  await page.listen();
  expect((await page.state())[0]).toBe("MB");
  await page.evaluate(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("closed");
      },
    });
  });
  await page.selectOption("select", "MiB");
  expect((await page.state())[3]).toBe("7 KiB");
  expect(page.breaches).toEqual([]);
});

test("a choice that an early page kept still counts, until another is kept", async () => {
  const page = await open();
  await page.evaluate(() => localStorage.setItem("unit", "MiB"));
  await page.reload();
  await page.listen();
  expect((await page.state())[0]).toBe("MiB");
  await page.selectOption("select", "article");
  await page.reload();
  await page.listen();
  expect((await page.state())[0]).toBe("article");
});
