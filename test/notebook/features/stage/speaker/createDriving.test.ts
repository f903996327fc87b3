import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";
import type { StageRecord } from "../../../../../site/notebook/features/stage/client/stageRecord.ts";

declare const ui: typeof import("../../../client/support/stage.ts");
declare global {
  interface Window {
    tellings: Partial<StageRecord>[];
    driving: { show(record: StageRecord): boolean };
    stands(record: Partial<StageRecord>): boolean;
    ending: AbortController;
  }
}

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

/** The window "one" of a talk, whose clock stands still; it notes what it tells. */
async function open() {
  const page = await browser.open("<main>Text</main>");
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.evaluate(() => {
    let record = { revision: 1 } as StageRecord;
    window.tellings = [];
    window.ending = new AbortController();
    const presenter = {
      get record() {
        return record;
      },
      tell(change: Partial<StageRecord>) {
        window.tellings.push(change);
        record = { ...record, ...change };
      },
    };
    const driving = ui.createDriving(presenter as never, "one", window.ending.signal);
    document.body.append(driving.element);
    window.stands = (change) => driving.show((record = { ...record, ...change }));
  });
  return Object.assign(page, {
    stands: (change: Partial<StageRecord>) => page.evaluate((change) => window.stands(change), change),
    told: () => page.evaluate(() => window.tellings),
    press: () => page.getByRole("button").click(),
  });
}

test("where nobody drives, a window takes the wheel by itself", async () => {
  const page = await open();
  await page.stands({});
  expect(await page.told()).toEqual([{ driver: "one" }]);
});

test("a window that does not drive follows: its page is inert, and it can ask", async () => {
  const page = await open();
  expect(await page.stands({ driver: "two" })).toBe(false);
  expect(await page.locator("main").getAttribute("inert")).toBe("");
  await page.getByRole("button", { name: "Ask to drive" }).click();
  expect(await page.told()).toEqual([{ asking: "one" }]);
  expect(await page.stands({ driver: "one" })).toBe(true);
  expect(await page.locator("main").getAttribute("inert")).toBeNull();
});

test("the driving window is asked, and lets the other drive", async () => {
  const page = await open();
  await page.stands({ driver: "one" });
  expect(await page.getByRole("button").isVisible()).toBe(false);
  await page.stands({ asking: "two" });
  await page.getByRole("button", { name: "Let it" }).click();
  expect(await page.told()).toEqual([{ driver: "two" }]);
});

test("who gets no answer for three seconds can take over", async () => {
  const page = await open();
  await page.stands({ driver: "two" });
  await page.press();
  await page.clock.runFor(2999);
  expect(await page.getByRole("button", { name: "Take over" }).count()).toBe(0);
  await page.clock.runFor(1);
  await page.getByRole("button", { name: "Take over" }).click();
  expect((await page.told()).at(-1)).toEqual({ driver: "one" });
});

test("a driving window that ends says so, and the page can be used again", async () => {
  const page = await open();
  await page.stands({ driver: "one" });
  await page.evaluate(() => window.ending.abort());
  expect(await page.evaluate(() => window.tellings.map((change) => Object.entries(change)))).toEqual([
    [["driver", undefined]],
  ]);
  expect(await page.locator("main").getAttribute("inert")).toBeNull();
});
