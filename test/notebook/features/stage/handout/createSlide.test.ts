import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../../client/support/testBrowser.ts";

declare const ui: typeof import("../../../client/support/stage.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./stage.ts");
});
afterAll(() => browser.close());

const step = { show: [], hide: [], set: {}, code: [] };
const part = (name: string) => ({ cell: "map", part: name });
const deck = {
  lesson: "pooling",
  version: "1",
  stops: [
    { ...step, title: "Before", reveals: [] },
    {
      ...step,
      title: "The map",
      question: "How many?",
      show: [{ cell: "map" }, { cell: "gone" }],
      hide: [part("legend")],
      code: ["map"],
      poll: { options: ["25", "36"], right: 1 },
      reveals: [{ ...step, show: [part("steps")] }, step],
    },
  ],
};

/** Draws the second stop of two after some reveals, on a slide of 800 × 600 pixels. */
async function slideAt(reveal: number) {
  const page = await browser.open(`<main><h2>A</h2><section class="cell" data-cell="map">
      <div class="output"><i id="f">6 × 6</i><i class="legend">grey</i><details class="steps"><summary>Steps</summary>6 times 6</details></div>
    </section></main><aside></aside>`);
  await page.evaluate(
    ({ deck, reveal }) =>
      void ui.createSlide(deck, { stop: 2, reveal }, document.querySelector<HTMLElement>("aside")!),
    { deck, reveal },
  );
  const slide = page.locator(".slide");
  const style = (name: string) =>
    slide.locator(name).evaluate((one) => [one.style.visibility, one.style.display]);
  return { page, slide, style };
}

test("a slide has its title, its question, its items in order, and its number among all", async () => {
  const { slide } = await slideAt(0);
  expect(await slide.locator("h2").textContent()).toBe("The map ");
  expect(await slide.locator(".stage-question").textContent()).toBe("How many?");
  expect(
    await slide.locator("[data-shown]").evaluateAll((all) => all.map((one) => one.dataset["shown"])),
  ).toEqual(["1", "2"]);
  expect(await slide.locator(".slide-number").textContent()).toBe("2 / 2");
});

test("a slide shows what its place shows: what comes later keeps its room, what does not come takes none", async () => {
  const before = await slideAt(0);
  expect(await before.style(".steps")).toEqual(["hidden", ""]);
  expect(await before.style(".legend")).toEqual(["", "none"]);
  const after = await slideAt(1);
  expect(await after.style(".steps")).toEqual(["", ""]);
  expect(await after.slide.locator(".steps").getAttribute("open")).toBe("");
});

test("a slide tells the answer of its poll after the last reveal and not before", async () => {
  for (const [reveal, asks, right] of [
    [0, true, []],
    [1, true, []],
    [2, false, ["36"]],
  ] as const) {
    const { slide } = await slideAt(reveal);
    expect(await slide.evaluate((one) => one.hasAttribute("data-asks"))).toBe(asks);
    expect(await slide.locator("[data-right] .poll-words").allTextContents()).toEqual(right);
  }
});

test("a slide is a copy: the page keeps its own ids, and what the slide does to it is not done there", async () => {
  const { page, slide } = await slideAt(1);
  expect(await page.locator("#f").count()).toBe(1);
  expect(await slide.locator('[id="f-2.1.0"]').count()).toBe(1);
  expect(await page.locator("main .steps").getAttribute("open")).toBeNull();
  expect(
    await slide
      .locator("[data-shown]")
      .first()
      .evaluate((one) => one.hasAttribute("inert")),
  ).toBe(true);
});
