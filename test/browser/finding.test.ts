import { expect, test } from "vitest";
import { site } from "../site.ts";
import { axeViolations } from "./axeViolations.ts";
import { reader, type Reader } from "./reader.ts";

const open = async (path: string, options: Parameters<typeof reader>[0] = {}): Promise<Reader> =>
  (await reader({ viewport: { width: 1280, height: 800 }, ...options })).open(site.root + path);

const field = ({ page }: Reader) => page.getByRole("combobox", { name: "Search lessons" });
const results = ({ page }: Reader) => page.locator(".search-dialog [role=option]");
const scheme = ({ page }: Reader) =>
  page.evaluate(() => [
    getComputedStyle(document.documentElement).colorScheme,
    document.documentElement.dataset["theme"],
  ]);

test("a theme is kept, is there before anything is painted, and is the system's again", async () => {
  const at = await open("glossary/");
  const { page } = at;
  await page.getByRole("button", { name: "Dark" }).click();
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  expect(await scheme(at)).toEqual(["dark", "dark"]);
  await page.route(/\/_astro\/(?!early).*\.js$/, (route) => route.abort());
  await page.goto(`${site.root}pooling/`);
  expect(await scheme(at)).toEqual(["dark", "dark"]);
  await page.unroute(/\/_astro\/(?!early).*\.js$/);
  await page.reload();
  const system = page.getByRole("button", { name: "As the system" });
  await page.locator("[data-theme-choice][value=dark][aria-pressed=true]").waitFor();
  await system.click();
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === undefined);
  expect(await scheme(at)).toEqual(["light dark", undefined]);
  await page.reload();
  expect(await system.getAttribute("aria-pressed")).toBe("true");
});

test("the outline marks the section that is read, and leads to headings below the header", async () => {
  const at = await open("pooling/");
  const { page } = at;
  const here = page.locator("[data-here]");
  expect(await here.innerText()).toBe("On this page");
  await page.locator("[data-outline] summary").click();
  const link = page.locator("[data-outline] a").nth(2);
  const [words, hash] = [await link.innerText(), (await link.getAttribute("href"))!];
  await link.click();
  await page.waitForFunction((words) => document.querySelector("[data-here]")!.textContent === words, words);
  expect(await link.getAttribute("aria-current")).toBe("true");
  expect(await page.locator("[data-outline]").getAttribute("open")).toBeNull();
  const [heading, header] = await Promise.all([
    page.locator(hash).boundingBox(),
    page.locator("[data-header]").boundingBox(),
  ]);
  expect(header!.y).toBe(0);
  expect(header!.height).toBeLessThanOrEqual(48);
  expect(heading!.y).toBeGreaterThanOrEqual(header!.height);
});

test("what gets the focus is not hidden under the header", async () => {
  const { page } = await open("pooling/");
  await page.locator("footer a").last().focus();
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press("Shift+Tab");
    const hidden = await page.evaluate(() => {
      const focus = document.activeElement!;
      const header = document.querySelector("[data-header]")!;
      return !header.contains(focus) &&
        focus.getBoundingClientRect().bottom <= header.getBoundingClientRect().bottom
        ? focus.outerHTML
        : undefined;
    });
    expect(hidden).toBeUndefined();
  }
});

test("on a phone the header goes as the reader scrolls on, and comes back", async () => {
  const { page } = await open("pooling/", { viewport: { width: 390, height: 800 } });
  const away = (is: boolean) =>
    page.waitForFunction(
      (is) => document.querySelector("[data-header]")!.getBoundingClientRect().bottom <= 0 === is,
      is,
    );
  await page.mouse.wheel(0, 600);
  await away(true);
  await page.mouse.wheel(0, -200);
  await away(false);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "MiB" }).click();
  expect(await page.locator("html").getAttribute("data-unit")).toBe("MiB");
});

test("without scripts the outline opens, and in print and on stage there is no header", async () => {
  const { page } = await open("pooling/", { javaScriptEnabled: false });
  await page.locator("[data-outline] summary").click();
  await page.locator("[data-outline] a").first().click();
  expect(new URL(page.url()).hash).toBe(await page.locator("[data-outline] a").first().getAttribute("href"));
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("[data-header]").isVisible()).toBe(false);
  const stage = await open("convolution/?present");
  await stage.page.waitForFunction(() => document.documentElement.dataset["view"] === "stage");
  expect(await stage.page.locator("[data-header]").isVisible()).toBe(false);
});

test("a lesson says which of how many it is, and leads to its neighbours", async () => {
  const { page } = await open("pooling/");
  expect(await page.locator(".way .said").innerText()).toBe("Lesson 3 of 8");
  expect(await page.locator(".way a").count()).toBe(8);
  expect(await page.locator(".way [aria-current=page]").innerText()).toContain("3. Pooling");
  await page.locator("[data-header] [rel=next]").click();
  await page.waitForURL(`${site.root}fully-connected/`);
});

test("the search opens by a key, is fetched only then, and Enter leads to what the arrows chose", async () => {
  const at = await open("glossary/", { bypassCSP: true });
  const { page } = at;
  const before = at.requests.length;
  expect(at.requests.filter((url) => /search/i.test(url))).toEqual([]);
  await page.keyboard.press("/");
  await field(at).waitFor();
  expect(at.requests.slice(before).some((url) => url.endsWith("search.json"))).toBe(true);
  await page.keyboard.type("147 KB");
  await results(at).first().waitFor();
  expect(await results(at).first().locator(".found-title").innerText()).toMatch(/^147 ?kb$/i);
  expect(await axeViolations(page, { within: ".search-dialog" })).toEqual([]);
  await page.keyboard.press("ArrowDown");
  const second = results(at).nth(1);
  expect(await second.getAttribute("aria-selected")).toBe("true");
  expect(await field(at).getAttribute("aria-activedescendant")).toBe(await second.getAttribute("id"));
  const href = (await second.getAttribute("href"))!;
  expect(new URL(href).hash.length).toBeGreaterThan(1);
  await page.keyboard.press("Enter");
  await page.waitForURL(href);
  expect(await page.locator(new URL(href).hash).count()).toBe(1);
});

test("numbers and layers are found as they are written, and what nobody wrote is not", async () => {
  const at = await open("pooling/");
  await at.page.getByRole("button", { name: "Search" }).click();
  for (const [query, place] of [
    ["540", "article-checked/#vgg16-bytes"],
    ["138,357,544", "article-checked/#drawn-parameters"],
    ["138357544", "article-checked/#drawn-parameters"],
    ["pooling", "pooling/"],
    ["maxPool2d", "engine/"],
  ] as const) {
    await field(at).fill(query);
    await at.page.waitForFunction(
      (place) => document.querySelector<HTMLAnchorElement>("[role=option]")?.href.includes(place),
      place,
    );
  }
  await field(at).fill("conv1_1");
  await at.page.waitForFunction(() => document.querySelectorAll("[role=option]").length > 3);
  await field(at).fill("xyzzy");
  await at.page.getByText("Nothing here has “xyzzy”.").waitFor();
  expect(await results(at).count()).toBe(0);
});

test("Escape closes the search, and a slash that is typed into a field opens none", async () => {
  const at = await open("pooling/");
  const { page } = at;
  const button = page.getByRole("button", { name: "Search" });
  await button.click();
  await field(at).press("Escape");
  await page.waitForFunction(() => document.querySelector("dialog[open]") === null);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  const guess = page.locator("[data-kind=predict] input").first();
  await guess.press("/");
  expect([await guess.inputValue(), await page.locator("dialog[open]").count()]).toEqual(["/", 0]);
});

test("every address that the search knows is there", async () => {
  const { storedFields } = (await (await fetch(`${site.root}search.json`)).json()) as {
    storedFields: Record<string, { address: string }>;
  };
  const pages = new Map<string, string>();
  for (const { address } of Object.values(storedFields)) {
    const [path = "", id] = address.split("#");
    const page = pages.get(path) ?? (await (await fetch(site.root + path)).text());
    pages.set(path, page);
    if (id !== undefined) expect(page, address).toContain(`id="${id}"`);
  }
  expect(Object.keys(storedFields).length).toBeGreaterThan(500);
});

const stride = ({ page }: Reader) => page.locator('[data-input="stride"]');

test("sliders, choices and matrices are as the reader left them, on reload and on Back, until they go back", async () => {
  const at = await open("convolution/");
  const { page } = at;
  await at.slide("stride", 2);
  const weight = page.getByLabel("row 2, column 2").first();
  const weigh = async (value: string): Promise<void> => {
    await weight.fill(value);
    await weight.blur();
  };
  await weigh("7");
  await page.reload();
  await at.hears("strides");
  await at.rests();
  expect(await stride(at).inputValue()).toBe("2");
  expect(await at.output("strides").innerText()).toContain("feature map, 3 × 3");
  expect(await weight.inputValue()).toBe("7");
  await page.goto(`${site.root}glossary/`);
  await page.goBack({ waitUntil: "commit" });
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-input="stride"]')!.value === "2",
  );
  await page.getByRole("button", { name: "Back to the lesson’s own" }).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-input="stride"]')!.value === "1",
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-input="stride"]')!.value === "2",
  );
  await at.slide("stride", 1);
  await weigh("1");
  await page.reload();
  await page.waitForLoadState("networkidle");
  expect(await page.locator("html").getAttribute("data-kernel")).toBe("none");
});

test("what no longer fits is dropped, and nothing else", async () => {
  const at = await open("convolution/");
  const key = "where-the-memory-goes/1/positions/convolution/inputs";
  const kept = { stride: 3, padding: "wide", own: 5, gone: 1 };
  await at.page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    key,
    JSON.stringify(kept),
  ] as const);
  await at.page.reload();
  await at.page.getByText("Sliders and fields are as you left them.").waitFor();
  await at.rests();
  expect(await stride(at).inputValue()).toBe("3");
  expect(await at.page.locator('[data-input="padding"]').inputValue()).not.toBe("wide");
  expect(at.complaints).toEqual([]);
  await at.page.waitForFunction((key) => localStorage.getItem(key) === '{"stride":3,"gone":1}', key);
});

test("an address that carries inputs wins over what is kept", async () => {
  const at = await open("will-it-fit/");
  const { page } = at;
  const batch = page.locator('[data-input="batch"]');
  await batch.fill("7");
  await batch.blur();
  await page.waitForURL(/batch=7/);
  await page.goto(`${site.root}will-it-fit/?batch=9`);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-input="batch"]')!.value === "9",
  );
  await at.rests();
  expect([await batch.inputValue(), await page.locator("main > .banner").count()]).toEqual(["9", 0]);
  await page.goto(`${site.root}will-it-fit/`);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-input="batch"]')!.value === "7",
  );
});

test("an answered field comes back with what was answered, without a kernel", async () => {
  const at = await open("pooling/");
  const { page } = at;
  const question = page.locator("[data-kind=predict]").first();
  await question.locator("input").fill("12,345");
  await question.locator("[data-check]").click();
  await question.locator(".reply:not(:empty)").waitFor();
  await page.reload();
  await page.waitForLoadState("networkidle");
  expect(await question.locator("input").inputValue()).toBe("12,345");
  expect(await page.locator("html").getAttribute("data-kernel")).toBe("none");
});

test("the contents draw each lesson, and lead back to where the reader left off", async () => {
  const at = await open("");
  const { page } = at;
  const resume = page.locator("[data-resume] a");
  expect(await resume.innerText()).toBe("Begin: 1 · Why pictures fill a GPU");
  expect(
    await page
      .locator(".contents svg")
      .evaluateAll((all) => all.filter((one) => one.childElementCount === 0).length),
  ).toBe(0);
  await page.goto(`${site.root}pooling/`);
  const heading = page.locator("main h2").nth(2);
  const words = await heading.innerText();
  await heading.evaluate((one) => one.scrollIntoView({ behavior: "instant" }));
  await page.waitForFunction((words) => document.querySelector("[data-here]")!.textContent === words, words);
  await page.goto(site.root);
  expect(await resume.innerText()).toBe(`Go on reading: 3 · Pooling, ${words}`);
  await resume.click();
  await page.waitForURL(/pooling\/#/);
});
