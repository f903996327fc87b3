import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "./support/testBrowser.ts";
import { sliderHtml } from "./support/treeElement.ts";

declare const ui: typeof import("./support/listeners.ts");
declare global {
  var announcer: ReturnType<typeof ui.createAnnouncer>;
}

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

async function open() {
  const page = await browser.open(sliderHtml("stride"));
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.evaluate(() => {
    ui.listenToControls(ui.inputs);
    globalThis.announcer = ui.createAnnouncer(ui.inputs, ui.isDragging);
  });
  const heard = () =>
    page.evaluate(() =>
      ["status", "alert"].map((role) => document.querySelector(`.announcer[role=${role}]`)!.textContent),
    );
  return Object.assign(page, { heard });
}

test("a run that the reader asked for is heard when it starts and when it ends", async () => {
  const page = await open();
  await page.evaluate(() => announcer.started("map"));
  expect(await page.heard()).toEqual(["Running cell map.", ""]);
  await page.evaluate(() => announcer.finished("map", { asked: true, took: 3 }));
  expect(await page.heard()).toEqual(["Cell map finished.", ""]);
});

test("of other runs only long ones are heard by name", async () => {
  const page = await open();
  await page.evaluate(() => announcer.finished("map", { asked: false, took: 401 }));
  expect(await page.heard()).toEqual(["Cell map finished.", ""]);
});

test("a drag is heard once, when it is over", async () => {
  const page = await open();
  const box = (await page.locator("input").boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (const cell of ["a", "b", "c"]) {
    await page.evaluate((cell) => announcer.finished(cell, { asked: false, took: 3 }), cell);
    await page.clock.runFor(700);
    expect(await page.heard()).toEqual(["", ""]);
  }
  await page.mouse.up();
  await page.clock.runFor(600);
  expect(await page.heard()).toEqual(["Updated.", ""]);
});

test("a failure is heard at once where it was asked for, otherwise when the inputs rest, unless it is mended by then", async () => {
  const page = await open();
  await page.evaluate(() => announcer.failed("map", "x is not defined.", { asked: true }));
  expect(await page.heard()).toEqual(["", "Cell map failed: x is not defined."]);
  await page.evaluate(() => {
    announcer.failed("a", "one", { asked: false });
    announcer.failed("b", "two", { asked: false });
    announcer.finished("a", { asked: false, took: 3 });
  });
  await page.clock.runFor(600);
  expect(await page.heard()).toEqual(["", "Cell b failed: two"]);
});

test("the same words twice are a change twice", async () => {
  const page = await open();
  await page.evaluate(() => announcer.say("Updated."));
  await page.evaluate(() => announcer.say("Updated."));
  expect(await page.heard()).toEqual(["Updated.\u00a0", ""]);
});

test("what runs by itself is not heard", async () => {
  const page = await open();
  await page.evaluate(() => announcer.finished("map", { asked: false, took: 3 }));
  await page.clock.runFor(1000);
  expect(await page.heard()).toEqual(["", ""]);
});

test("inputs rest when nothing has moved for six tenths of a second", async () => {
  const page = await open();
  await page.evaluate(() => announcer.failed("a", "one", { asked: false }));
  await page.clock.runFor(599);
  expect(await page.heard()).toEqual(["", ""]);
  await page.clock.runFor(1);
  expect(await page.heard()).toEqual(["", "Cell a failed: one"]);
});
