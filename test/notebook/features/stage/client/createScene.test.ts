import { afterAll, beforeAll, expect, test } from "vitest";
import type { Item, Part, Reveal } from "../../../../../site/notebook/features/stage/deck.ts";
import {
  firstState,
  type StageState,
} from "../../../../../site/notebook/features/stage/client/stageState.ts";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");
declare const scene: ReturnType<typeof ui.createScene>;

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

const step = (show: readonly (Item | Part)[], more: Partial<Reveal> = {}): Reveal => ({
  show,
  hide: [],
  set: {},
  code: [],
  ...more,
});

/** A deck of two stops: one goes from a sentence to a cell, with a folded part of it last; the other opens a cell's code. */
const deck = {
  lesson: "pooling",
  version: "1",
  stops: [
    {
      ...step([{ heading: 0, block: 0 }]),
      title: "A",
      question: "How many?",
      reveals: [
        step([{ cell: "map" }], { hide: [{ heading: 0, block: 0 }] }),
        step([{ cell: "map", part: "steps" }]),
      ],
    },
    { ...step([{ cell: "map" }, { cell: "sum" }], { code: ["sum"] }), title: "B", reveals: [] },
  ],
};

const cell = (id: string) => `<section class="cell" data-cell="${id}">
  <div data-source><details><summary>Code</summary><pre>${id}</pre></details></div>
  <div class="output"><i>${id}</i><details class="steps"><summary>Steps</summary>One</details></div></section>`;

async function open() {
  const page = await browser.open(`<main><h2>A</h2><p>Words</p>${cell("map")}${cell("sum")}</main>`);
  await page.evaluate((deck) => void Object.assign(window, { scene: ui.createScene(deck) }), deck);
  const show = (stop: number, reveal: number, more: Partial<StageState> = {}) =>
    page.evaluate((state) => scene.show(state), { ...firstState, stop, reveal, ...more });
  /** The items on stage, in order, with a sign where code is open; and the parts that are unfolded. */
  const seen = () =>
    page.evaluate(() => ({
      shown: ui
        .shownItems()
        .map((one) => `${one.dataset["cell"] ?? one.textContent}${one.hasAttribute("data-code") ? "+" : ""}`),
      open: [...document.querySelectorAll("details[open]")].map(
        (one) => `${one.closest<HTMLElement>("[data-cell]")!.dataset["cell"]} ${one.className || "code"}`,
      ),
    }));
  const marks = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  return { page, show, seen, marks };
}

test("a scene shows what belongs to its place, in order, and takes off what does not", async () => {
  const { show, seen } = await open();
  await show(1, 0);
  expect((await seen()).shown).toEqual(["Words"]);
  await show(1, 1);
  expect((await seen()).shown).toEqual(["map"]);
  await show(2, 0);
  expect((await seen()).shown).toEqual(["map", "sum+"]);
});

test("code is open where a stop says so, or everywhere when the speaker does", async () => {
  const { show, seen } = await open();
  await show(2, 0);
  expect(await seen()).toEqual({ shown: ["map", "sum+"], open: ["sum code"] });
  await show(2, 0, { code: true });
  expect((await seen()).shown).toEqual(["map+", "sum+"]);
});

test("a part that is to come keeps its room unseen, and is unfolded by its reveal", async () => {
  const { page, show, seen } = await open();
  const part = () =>
    page.locator('[data-cell="map"] .steps').evaluate((one) => getComputedStyle(one).visibility);
  await show(1, 1);
  expect([await part(), (await seen()).open]).toEqual(["hidden", []]);
  await show(1, 2);
  expect([await part(), (await seen()).open]).toEqual(["visible", ["map steps"]]);
});

test("the page says where the class is, whether something is asked, and whether it is blank", async () => {
  const { show, marks } = await open();
  await show(1, 1, { blank: true });
  expect(await marks()).toMatchObject({ stop: "1", stops: "2", reveal: "1", blank: "", asks: "" });
  await show(1, 2);
  expect(await marks()).toMatchObject({ stop: "1", reveal: "2" });
  expect(Object.keys(await marks())).not.toEqual(expect.arrayContaining(["asks"]));
  expect(Object.keys(await marks())).not.toEqual(expect.arrayContaining(["blank"]));
  await show(2, 0);
  expect(Object.keys(await marks())).not.toEqual(expect.arrayContaining(["reveal"]));
});

test("reading goes on where it was: what the stage unfolded is folded, what the reader unfolded stays", async () => {
  const { page, show, seen, marks } = await open();
  await page.locator('[data-cell="sum"] .steps').evaluate((one) => one.setAttribute("open", ""));
  await show(1, 2);
  await show(2, 0, { code: true });
  await page.evaluate(() => scene.hide());
  expect(await seen()).toEqual({ shown: [], open: ["sum steps"] });
  expect(await marks()).toEqual({ unit: "MB" });
  expect(await page.locator('[data-cell="map"] .steps').isVisible()).toBe(true);
});
