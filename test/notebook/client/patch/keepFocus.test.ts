import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";

declare const ui: typeof import("../support/livePage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./livePage.ts");
});
afterAll(() => browser.close());

/** The place of the focus after `before`, with the focus at `#at`, was replaced by `after`. */
async function kept(before: string, after: string): Promise<string | null | undefined> {
  const page = await browser.open(`<main id="out">${before}</main>`);
  return page.evaluate((after) => {
    const output = document.querySelector("#out")!;
    document.querySelector<HTMLElement>("#out .at")!.focus();
    const restore = ui.keepFocus(output);
    output.innerHTML = after;
    restore();
    const { activeElement, body } = document;
    return activeElement === body ? "the page" : activeElement?.textContent;
  }, after);
}

test("the focus goes to the like of what was replaced, counted among its own kind", async () => {
  const after = `<i tabindex="0">other</i><b tabindex="0">first</b><b tabindex="0">second</b>`;
  expect(await kept(`<b tabindex="0">1</b><b class="at" tabindex="0">2</b>`, after)).toBe("second");
});

test("what sets something else each time is known by its place among the tab stops", async () => {
  const [before, after] = [2, 3].map(
    (value) =>
      `<i tabindex="0">first</i><b class="at" tabindex="0" data-set-stride="${value}">sets ${value}</b>`,
  );
  expect(await kept(before!, after!)).toBe("sets 3");
});

test("where nothing is like it, the focus is left to the page", async () => {
  expect(await kept(`<b class="at" tabindex="0">1</b>`, `<p>2</p>`)).toBe("the page");
});
