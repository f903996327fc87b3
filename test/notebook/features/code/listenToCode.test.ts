import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../client/support/testBrowser.ts";

declare const ui: typeof import("../../client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

const cell = (open: string) =>
  `<section data-cell="a"><div data-source><details ${open}><summary>Code</summary>1</details></div></section>`;
const body = `${cell("open")}${cell("")}
  <details><summary>Data</summary>2</details>
  <button data-action="code" value="all" aria-pressed="false">all</button>
  <button data-action="code" value="none" aria-pressed="false">none</button>`;

async function open() {
  const page = await browser.open(body);
  const listen = () => page.evaluate(() => ui.listenToCode());
  await listen();
  const state = () =>
    page.evaluate(() => [
      document.documentElement.dataset["code"] ?? "",
      ...[...document.querySelectorAll("details")].map((one) => String(one.open)),
      document.querySelector("[aria-pressed=true]")?.textContent ?? "",
    ]);
  return Object.assign(page, { listen, state });
}

test("code is as the lesson has it until a reader chooses", async () => {
  const page = await open();
  expect(await page.state()).toEqual(["", "true", "false", "false", ""]);
});

test("a button opens all code and nothing else, the other closes it", async () => {
  const page = await open();
  await page.getByRole("button", { name: "all" }).click();
  expect(await page.state()).toEqual(["all", "true", "true", "false", "all"]);
  await page.getByRole("button", { name: "none" }).click();
  expect(await page.state()).toEqual(["none", "false", "false", "false", "none"]);
});

test("a button that is pressed again leaves the code as the lesson has it", async () => {
  const page = await open();
  await page.getByRole("button", { name: "none" }).click();
  await page.getByRole("button", { name: "none" }).click();
  expect(await page.state()).toEqual(["", "true", "false", "false", ""]);
});

test("the choice is kept for the next visit, and so is that of none", async () => {
  const page = await open();
  await page.getByRole("button", { name: "all" }).click();
  await page.reload();
  await page.listen();
  expect(await page.state()).toEqual(["all", "true", "true", "false", "all"]);
  await page.getByRole("button", { name: "all" }).click();
  await page.reload();
  await page.listen();
  expect(await page.state()).toEqual(["", "true", "false", "false", ""]);
});

test("a word in the storage that is no choice changes nothing", async () => {
  const page = await open();
  await page.evaluate(() => {
    localStorage.setItem("notebook/1/code", "some");
    ui.listenToCode();
  });
  expect(await page.state()).toEqual(["", "true", "false", "false", ""]);
});

test("a press that came before is done", async () => {
  const page = await browser.open(body);
  await page.evaluate(() => ui.listenToCode(document.querySelector("[value=all]")!));
  expect(await page.evaluate(() => document.documentElement.dataset["code"])).toBe("all");
});
