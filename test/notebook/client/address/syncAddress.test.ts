import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";

declare const ui: typeof import("../support/livePage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./livePage.ts");
});
afterAll(() => browser.close());

const body = `<main><label class="control"><input type="range" min="1" max="9" step="1" value="1" data-input="n"></label>
  <label class="control"><input type="range" min="1" max="9" step="1" value="5" data-input="m"></label></main>
  <button data-action="copy-link">Copy link</button>`;

/** Opens a page with this address, its clock standing still. */
async function open(search = "") {
  const page = await browser.open(body);
  await page.clock.install({ time: 0 });
  await page.goto(`http://stage.test/${search}`);
  await page.clock.pauseAt(10_000);
  await page.evaluate(async () => {
    ui.listenToControls(ui.inputs);
    await ui
      .syncAddress(ui.inputs, [ui.units(ui.inputs as never, undefined as never)!.setting!], () => {})
      .read();
  });
  return Object.assign(page, {
    move: (value: string, name = "n") =>
      page.evaluate(
        ([value, name]) => {
          const control = document.querySelector<HTMLInputElement>(`[data-input=${name}]`)!;
          control.value = value!;
          control.dispatchEvent(new Event("input", { bubbles: true }));
        },
        [value, name],
      ),
    search: () => page.evaluate(() => location.search),
    notes: () => page.getByRole("status").allTextContents(),
  });
}

test("a first move is in the address at once, what follows after a third of a second", async () => {
  const page = await open();
  await page.move("2");
  expect(await page.search()).toBe("?n=2");
  await page.move("3");
  await page.clock.runFor(349);
  expect(await page.search()).toBe("?n=2");
  await page.clock.runFor(1);
  expect(await page.search()).toBe("?n=3");
});

test("what was not moved, and what stands at its default again, is left out", async () => {
  const page = await open();
  await page.move("2");
  await page.clock.runFor(1000);
  await page.move("4", "m");
  expect(await page.search()).toBe("?n=2&m=4");
  await page.clock.runFor(1000);
  await page.move("1");
  expect(await page.search()).toBe("?m=4");
});

test("an address sets its inputs, and what they cannot hold is named beside them", async () => {
  const page = await open("?n=4&m=99");
  const values = await page
    .locator("input")
    .evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
  expect(values).toEqual(["4", "5"]);
  expect(await page.notes()).toEqual([
    "The link asks for m = “99”, which is not possible here. It was left out. It takes whole numbers from 1 to 9.",
  ]);
});

test("sixty letters of what a link asks for are repeated", async () => {
  const page = await open(`?n=${"x".repeat(60)}&m=${"y".repeat(61)}`);
  const notes = (await page.notes()).join();
  expect(notes).toContain(`n = “${"x".repeat(60)}”,`);
  expect(notes).toContain(`m = “${"y".repeat(60)}…”,`);
});

test("a button says for two seconds that the link is copied", async () => {
  const page = await open();
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } }),
  );
  const button = page.getByRole("button");
  await button.click();
  await page.clock.runFor(1999);
  expect(await button.textContent()).toBe("Copied");
  await page.clock.runFor(1);
  expect(await button.textContent()).toBe("Copy link");
});
