import { expect, test } from "vitest";
import { address, onStage, presents } from "./onStage.ts";

async function handout(how = "?present&print") {
  const at = await onStage(how);
  await at.page.waitForSelector("[data-print=notes]");
  return at;
}

/** The number of pages of a PDF: each is an object of its own. */
const pageCount = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length;

test("a handout has each stop with its note, and what is asked has room to write, its answer behind all", async () => {
  const at = await handout();
  const titles = (part: string) => at.page.locator(`${part} .slide h2`).allInnerTexts();
  expect(await titles(".handout-slides")).toEqual([
    "A picture",
    "One stop",
    "Slide it",
    "All stops",
    "The filter",
    "To take with you",
  ]);
  expect(await titles(".handout-answers")).toEqual(["One stop", "All stops"]);
  expect(await at.page.locator(".handout-note").nth(1).innerText()).toBe(
    "A minute on paper.\n\nThen the key.",
  );
  const lines = await at.page.locator(".handout-lines").all();
  expect(await Promise.all(lines.map((one) => one.isVisible()))).toEqual([
    false,
    true,
    false,
    true,
    false,
    false,
  ]);
  // 29 is what the first stop comes to: told behind all, and where the slider is on one further, 71.
  const sums = (part: string) => at.page.locator(`${part} .written-out`).allInnerTexts();
  const [asked, slid] = await sums(".handout-slides");
  expect(asked).toBe("");
  expect(slid).toContain("71");
  expect((await sums(".handout-answers"))[0]).toContain("29");
  expect(await at.page.locator(".handout-answers [data-right] .poll-words").innerText()).toBe("144");
  expect(at.complaints).toEqual([]);
});

test("nothing on a lesson's slides is cut off", async () => {
  const at = await presents("convolution", "?present&print");
  await at.page.waitForSelector("[data-print=notes]");
  const cut = await at.page.evaluate(() =>
    [...document.querySelectorAll(".slide")].flatMap((slide) => {
      const frame = slide.getBoundingClientRect();
      return [...slide.querySelectorAll("[data-shown], [data-shown] *")].flatMap((one) => {
        const { right, bottom, width } = one.getBoundingClientRect();
        const isSeen = width > 0 && one.checkVisibility();
        const leaves = isSeen && (right > frame.right + 1 || bottom > frame.bottom + 1);
        return leaves ? [`${slide.querySelector("h2")!.textContent}: ${one.outerHTML.slice(0, 80)}`] : [];
      });
    }),
  );
  expect(cut).toEqual([]);
});

test("in a narrow window a slide is what it is on paper", async () => {
  const at = await handout();
  const slides = () =>
    at.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".slide")].map(({ style, offsetWidth }) => [
        style.getPropertyValue("--fill"),
        offsetWidth,
      ]),
    );
  const wide = await slides();
  await at.page.setViewportSize({ width: 390, height: 844 });
  await at.page.reload();
  await at.page.waitForSelector("[data-print=notes]");
  expect(await slides()).toEqual(wide);
});

test("it is printed on A4 and on Letter, without notes too, and the way to it is in the overview", async () => {
  const at = await handout("?present&print&stops=1-3");
  expect(await at.page.locator(".handout-slides .slide").count()).toBe(3);
  const { width } = (await at.page.locator(".slide").first().boundingBox())!;
  // 160 mm of 185.
  expect(width).toBeCloseTo((160 / 25.4) * 96, 0);
  await at.page.emulateMedia({ media: "print" });
  for (const stop of await at.page.locator(".handout-stop").all()) {
    const { height } = (await stop.boundingBox())!;
    // The height of Letter between its margins, in pixels.
    expect(height).toBeLessThan(((279.4 - 24) / 25.4) * 96);
  }
  expect(await at.page.locator(".handout-tools").isVisible()).toBe(false);
  for (const format of ["A4", "Letter"]) {
    const count = pageCount(await at.page.pdf({ format, preferCSSPageSize: false }));
    expect(count, format).toBeGreaterThanOrEqual(3);
    expect(count, format).toBeLessThanOrEqual(6);
  }
  await at.page.emulateMedia({ media: "screen" });
  await at.page.getByRole("checkbox", { name: "Notes" }).uncheck();
  expect(await at.page.locator(".handout-note").first().isVisible()).toBe(false);
  expect(await at.page.locator(".handout-lines").first().isVisible()).toBe(true);
  await at.visit(`${address}?present`);
  await at.page.waitForSelector("[data-stop]");
  await at.page.keyboard.press("o");
  const opening = at.page.context().waitForEvent("page");
  await at.page.getByRole("link", { name: "Handout to print" }).click();
  await (await opening).waitForSelector("[data-print=notes]");
});
