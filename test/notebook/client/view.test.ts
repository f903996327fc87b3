import { afterAll, beforeAll, expect, test } from "vitest";
import { cellsOf } from "../kernel/cells.ts";
import { openTestBrowser, type TestBrowser } from "./support/testBrowser.ts";

declare const ui: typeof import("./support/livePage.ts");
declare global {
  var view: ReturnType<typeof ui.createPageView>;
  var record: InstanceType<typeof ui.CellRecord>;
}

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./livePage.ts");
});
afterAll(() => browser.close());

const body = `<section data-cell="a" data-state="fresh"><div data-source><pre><code>1</code></pre></div>
  <p data-status></p><button data-action="stop" hidden>Stop</button><button data-action="reset" hidden>Reset</button>
  <div data-output>1</div></section><p>so <span data-cell="b" data-output>1</span></p>`;

/** A page with one cell to be shown, in a sentence or not, its clock standing still. */
async function open({ inline = false } = {}) {
  const page = await browser.open(body);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  const id = inline ? "b" : "a";
  const cell = { ...cellsOf({ [id]: "1" })[0]!, inline };
  await page.evaluate((cell) => {
    const nothing = () => {};
    globalThis.view = ui.createPageView({ shows: nothing, cell: nothing, kernel: nothing, program: nothing });
    view.kernel("ready");
    globalThis.record = new ui.CellRecord(cell, "shown");
  }, cell);
  return Object.assign(page, {
    /** Has the cell begin to run by itself. */
    begin: () =>
      page.evaluate(() => {
        record.receive({ type: "waiting", cell: record.id, run: 1 });
        record.receive({ type: "running", cell: record.id, run: 1 });
        view.showSoon(record);
      }),
    state: () => page.getAttribute(`[data-cell=${id}]`, "data-state"),
    stops: () => page.locator("[data-action=stop]").isVisible(),
    says: () => page.textContent("[data-status]"),
  });
}

test("a run of less than 30 milliseconds is not shown", async () => {
  const page = await open();
  await page.begin();
  await page.clock.runFor(29);
  expect(await page.state()).toBe("fresh");
  await page.evaluate(() => {
    record.receive({ type: "result", cell: "a", run: 1, result: { status: "shown", output: ["2"] } });
    view.show(record);
  });
  await page.clock.runFor(1000);
  expect(await page.state()).toBe("fresh");
});

test("a run is shown from 30 milliseconds on, and can be stopped 200 milliseconds later", async () => {
  const page = await open();
  await page.begin();
  await page.clock.runFor(30);
  expect([await page.state(), await page.stops()]).toEqual(["running", false]);
  await page.clock.runFor(199);
  expect(await page.stops()).toBe(false);
  await page.clock.runFor(1);
  expect(await page.stops()).toBe(true);
});

test("a run is said to go on after a minute", async () => {
  const page = await open();
  await page.begin();
  await page.clock.runFor(30);
  await page.clock.runFor(59_999);
  expect(await page.says()).toBe("◌ Running");
  await page.clock.runFor(1);
  expect(await page.says()).toBe("◌ Still running after a minute. Stop it, or let it go on.");
});

test("a cell that fails shows its output, a sentence a sign alone", async () => {
  for (const [inline, shown] of [
    [false, "what went before"],
    [true, "×"],
  ] as const) {
    const page = await open({ inline });
    await page.evaluate(() => {
      for (const type of ["waiting", "running"] as const) record.receive({ type, cell: record.id, run: 1 });
      const failure = { name: "Error", what: "no" };
      const result = { status: "failed", output: ["what went before"], failure } as const;
      record.receive({ type: "result", cell: record.id, run: 1, result });
      view.show(record);
    });
    expect(await page.textContent(inline ? "[data-cell=b]" : "[data-cell=a] [data-output]")).toBe(shown);
  }
});

test("a cell that waits for another says for which, and how far that is", async () => {
  const page = await open();
  await page.evaluate(() => {
    const far = document.createElement("section");
    far.dataset["cell"] = "training";
    far.innerHTML = document.querySelector("[data-cell=a]")!.innerHTML;
    document.body.append(far);
    const nothing = () => {};
    globalThis.view = ui.createPageView({ shows: nothing, cell: nothing, kernel: nothing, program: nothing });
    const training = new ui.CellRecord({ ...record.original, id: "training" }, "shown");
    record.receive({ type: "waiting", cell: "a", run: 1 });
    view.show(record);
    training.receive({ type: "waiting", cell: "training", run: 1 });
    training.receive({ type: "running", cell: "training", run: 1 });
    training.receive({ type: "progress", cell: "training", run: 1, done: 90, total: 900 });
    view.show(training);
  });
  expect(await page.locator("[data-cell=a] [data-status]").textContent()).toBe("… Waiting for training");
  expect(await page.locator("[data-cell=a] progress").getAttribute("aria-label")).toBe("90 of 900");
  await page.evaluate(() => {
    record.receive({ type: "running", cell: "a", run: 1 });
    view.show(record);
  });
  expect(await page.locator("[data-cell=a] [data-status]").textContent()).toBe("◌ Running");
  expect(await page.locator("[data-cell=a] progress").count()).toBe(0);
});
