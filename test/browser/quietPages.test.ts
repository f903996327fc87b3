import { expect, test } from "vitest";
import { lessons } from "../lessons/all.ts";
import { site } from "../site.ts";
import { reader, sameReader } from "./reader.ts";

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

for (const { path, address } of lessons) {
  test(`the notes of ${path} stand in the margin beside their paragraphs, over nothing else`, async () => {
    const { page } = await (await sameReader({ viewport: wide })).visit(site.root + address);
    const boxes = await page.evaluate(() => {
      const box = (one: Element) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom, name: one.textContent!.slice(0, 40) };
      };
      const others = document.querySelectorAll("main > :not(.noted), main > .noted > p");
      return {
        notes: [...document.querySelectorAll("main > .noted > .notes")].map(box),
        others: [...others].filter((one) => one.checkVisibility()).map(box),
      };
    });
    const over = boxes.notes.flatMap((note, k) =>
      [...boxes.others, ...boxes.notes.slice(k + 1)]
        .filter(
          (one) =>
            one.left < note.right - 1 &&
            one.right > note.left + 1 &&
            one.top < note.bottom - 1 &&
            one.bottom > note.top + 1,
        )
        .map((one) => `${note.name} | ${one.name}`),
    );
    expect(over).toEqual([]);
    expect(boxes.notes.filter(({ left, right }) => left < 600 || right > wide.width)).toEqual([]);
  });
}

test("on a phone the notes of a paragraph are one line below it, which opens", async () => {
  const { page } = await (await sameReader({ viewport: phone })).visit(`${site.root}parameters/`);
  const notes = page.locator("main > .noted > details.notes").first();
  expect(await notes.locator("summary").textContent()).toBe("The article: 8 figures, all exact");
  const link = notes.getByRole("link").first();
  expect(await link.isVisible()).toBe(false);
  expect((await notes.boundingBox())!.height).toBeLessThan(30);
  await notes.locator("summary").click();
  expect(await link.isVisible()).toBe(true);
  expect(await link.getAttribute("href")).toMatch(/article-checked\/#vgg16-convolutions$/);
});

test("without scripts the notes stand in the margin, and no sentence has a link to a figure", async () => {
  const at = await sameReader({ viewport: wide, javaScriptEnabled: false });
  const { page } = await at.visit(`${site.root}parameters/`);
  expect(await page.locator("main > .noted > details.notes a").first().isVisible()).toBe(true);
  expect(await page.locator('main > p a[href*="article-checked/#"]').count()).toBe(0);
});

test("a figure that is pointed at in a sentence is marked in its note", async () => {
  const { page } = await (await sameReader({ viewport: wide })).visit(`${site.root}parameters/`);
  await page.locator('.quoted[data-part="conv1-weights"]').hover();
  expect(await page.locator('.notes [data-part="conv1-weights"]').getAttribute("data-marked")).toBe("");
});

test("the row below an output is there with the code and for whoever points at its cell, and moves nothing", async () => {
  const at = await (await sameReader({ viewport: wide })).visit(`${site.root}parameters/`);
  const actions = at.cell("strip").locator(".actions");
  const faded = (opacity: string) =>
    actions.evaluate(
      (one, opacity) =>
        new Promise<void>((resolve) => {
          const look = () =>
            getComputedStyle(one).opacity === opacity ? resolve() : requestAnimationFrame(look);
          look();
        }),
      opacity,
    );
  const height = () => at.page.evaluate(() => document.documentElement.scrollHeight);
  await at.page.mouse.move(0, 0);
  await faded("0");
  const shown = await at.page
    .locator('[data-source]:has(> [open]) + .actions [data-action="edit"]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one.parentElement!).opacity));
  expect(new Set(shown)).toEqual(new Set(["1"]));
  const before = await height();
  await at.cell("strip").hover();
  await faded("1");
  expect(await height()).toBe(before);
  await at.page.mouse.move(0, 0);
  await faded("0");
  await actions.locator('[data-action="edit"]').focus();
  await faded("1");
});

test("on a touch screen the buttons come with the code", async () => {
  const at = await (
    await reader({ viewport: phone, hasTouch: true, isMobile: true })
  ).open(`${site.root}parameters/`);
  const run = at.cell("strip").locator('[data-action="run"]');
  expect(await run.isVisible()).toBe(false);
  await at.cell("strip").locator(".source summary").tap();
  expect(await run.isVisible()).toBe(true);
});

test("all code is opened or closed by one switch, on every page and the next time", async () => {
  const at = await (await reader()).open(`${site.root}parameters/`);
  const closed = at.page.locator("[data-source] > details:not([open])");
  expect(await closed.count()).toBeGreaterThan(0);
  await at.page.locator('[data-action="code"][value="all"]').evaluate((one: HTMLElement) => one.click());
  await at.page.locator('html[data-code="all"]').waitFor();
  expect(await closed.count()).toBe(0);
  await at.open(`${site.root}pooling/`);
  await at.page.locator('html[data-code="all"]').waitFor();
  expect(await closed.count()).toBe(0);
  expect(at.requests.filter((url) => url.includes("/kernel/"))).toEqual([]);
});

test("a term tells what it means where it is pointed at, and only then is that fetched", async () => {
  const at = await (await sameReader({ viewport: wide })).visit(`${site.root}pooling/`);
  const sentences = () => at.requests.filter((url) => url.endsWith("/glossary/terms.json")).length;
  expect(sentences()).toBe(0);
  await at.page.locator('main a[href$="#gradient"]').first().hover();
  await at.page.getByRole("tooltip").filter({ hasText: "Gradient: " }).waitFor();
  expect(sentences()).toBe(1);
  expect(at.complaints).toEqual([]);
});

for (const { path, address } of lessons) {
  test(`printed, the questions of ${path} have numbers, their answers a page of their own, and controls stay with figures`, async () => {
    const { page } = await (await sameReader()).visit(site.root + address);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main details.answer:visible").count()).toBe(0);
    const questions = page.locator("main [data-question]");
    expect(await page.locator(".answer-sheet li").count()).toBe(await questions.count());
    expect(await page.locator(".answer-sheet").evaluate((one) => getComputedStyle(one).breakBefore)).toBe(
      "page",
    );
    const alone = page.locator(".cell:has(> .output > .controls:only-child)");
    const breaks = await alone.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).breakAfter));
    expect(breaks).toEqual(breaks.map(() => "avoid"));
    await page.emulateMedia({ media: "screen" });
    expect(await page.locator(".answer-sheet").isVisible()).toBe(false);
  });
}

test("what only paper shows takes nothing from the drawings of a page", async () => {
  const { page } = await (await sameReader({ viewport: wide })).visit(`${site.root}will-it-fit/`);
  expect(await page.locator("#cell-peak ul.answers").isVisible()).toBe(true);
});
