import { expect, test } from "vitest";
import { checkVerdicts } from "../../engine/article.ts";
import { tally, tallyText } from "../../site/article/tally.ts";
import { verifyReport } from "../../site/terminal/verify/verifyReport.ts";
import { site } from "../site.ts";
import { reader } from "./reader.ts";

const path = "article-checked/";
const figures = checkVerdicts().map(({ figure }) => figure);
const open = async (query = "", options = {}) =>
  (await (await reader(options)).open(`${site.folder}${path}${query}`)).page;
const count = (verdict: string) => figures.filter((figure) => figure.verdict === verdict).length;

test("without scripts every figure stands there as verify has it, its derivation a press away", async () => {
  const page = await open("", { javaScriptEnabled: false });
  const rows = await page.locator(".checked tbody tr").evaluateAll((all) =>
    all.map((row) => {
      const words = (selector: string) => row.querySelector(selector)?.textContent.trim();
      return {
        id: row.id,
        place: row.closest(".place")!.querySelector("h2")!.textContent,
        article: words("[data-said]"),
        computed: words("[data-computed]"),
        bytes: row.querySelector("data")?.getAttribute("value") ?? null,
        verdict: row.getAttribute("data-verdict"),
        derivation: words("[data-derivation]"),
      };
    }),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  expect(rows.length).toBe(figures.length);
  for (const { id, place, article, computed, bytes, verdict, derivation, source } of figures) {
    expect(byId.get(id)).toEqual({
      id,
      place: `${place[0]!.toUpperCase()}${place.slice(1)}`,
      article,
      computed,
      bytes: bytes === null ? null : String(bytes),
      verdict,
      derivation: source === undefined ? derivation : `${derivation}. Source: ${source}`,
    });
  }
  await page.locator("#vgg16-bytes summary").click();
  expect(await page.locator("#vgg16-bytes [data-derivation]").isVisible()).toBe(true);
  expect(await page.locator("button:enabled:visible").count()).toBe(0);
});

test("the page, About and verify give the same counts", async () => {
  const words = tallyText(tally(figures));
  for (const address of [path, "about/"]) {
    const html = await (await fetch(`${site.root}${address}`)).text();
    expect(/<span data-tally[^>]*>([^<]*)</.exec(html)?.[1]?.replace(/\s+/g, " ")).toBe(words);
    expect(html).toContain(String(figures.length));
  }
  expect(verifyReport(figures).split("\n").at(-1)).toBe(`${figures.length} figures: ${words}`);
});

test("the same as JSON and CSV: what verify gives, and the lessons", async () => {
  const json = (await (await fetch(`${site.root}${path}figures.json`)).json()) as readonly object[];
  expect(json.map(({ lessons: _, ...figure }: { lessons?: string[] }) => figure)).toEqual(figures);
  const response = await fetch(`${site.root}${path}figures.csv`);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const lines = (await response.text()).split("\r\n");
  expect(lines.length).toBe(figures.length + 2);
  expect(lines[2]).toMatch(/^8k-pixels,"text, introduction",7680 x 4320,7680 × 4320 pixels,,sourced,/);
});

test("a press on a verdict leaves its figures, says how many, and stands in the address", async () => {
  const page = await open();
  await page.getByRole("button", { name: "wrong" }).click();
  await page.getByText(`${count("wrong")} of ${figures.length} figures shown`).waitFor();
  expect(new URL(page.url()).search).toBe("?verdict=wrong");
  expect(await page.locator("tbody tr:visible").count()).toBe(count("wrong"));
  await page.getByRole("button", { name: "slip" }).click();
  expect(await page.locator("tbody tr:visible").count()).toBe(count("wrong") + count("slip"));
  await page.reload();
  expect(await page.locator("tbody tr:visible").count()).toBe(count("wrong") + count("slip"));
  expect(await page.getByRole("button", { name: "slip" }).getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: "Show all" }).click();
  expect(await page.locator("tbody tr:visible").count()).toBe(figures.length);
  expect(new URL(page.url()).search).toBe("");
});

test("a lesson leaves what it treats", async () => {
  const page = await open();
  const names = await page
    .locator("select option")
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const lesson = names[1]!;
  await page.getByLabel("Covered in").selectOption(lesson);
  const shown = await page
    .locator("tbody tr:visible")
    .evaluateAll((all) => all.map((row) => row.getAttribute("data-lessons")!));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((lessons) => !lessons.split(" ").includes(lesson))).toEqual([]);
  expect(new URL(page.url()).search).toBe(`?lesson=${lesson}`);
});

test("a link to a figure that is filtered out shows it", async () => {
  const page = await open("?verdict=wrong#conv1-weights");
  await page.locator("#conv1-weights").waitFor();
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("button", { name: "wrong" }).click();
  await page.locator(".finds a[href='#vgg16-bytes']").click();
  await page.locator("#vgg16-bytes:target").waitFor();
});

test("bytes follow the unit, from the head of the page and from the find", async () => {
  const page = await open();
  const shown = page.locator("#vgg16-bytes data");
  expect(await shown.innerText()).toBe("553.43 MB");
  await page.locator(".choose").getByRole("button", { name: "the article’s" }).click();
  expect(await shown.innerText()).toBe("540.46 MB");
  await page.locator(".units").getByRole("button", { name: "MiB" }).click();
  expect(await shown.innerText()).toBe("527.79 MiB");
});

test("a report is prepared with the figure's name, what is said and what is computed", async () => {
  const page = await open();
  await page.locator("#vgg16-bytes summary").click();
  await page.locator("#vgg16-bytes").getByRole("button", { name: "Report a mistake" }).click();
  const report = await page.getByRole("dialog").getByRole("textbox").inputValue();
  expect(report).toContain("The article says: 540 MB\nComputed: 553,430,176 B\nVerdict: unit\n");
  expect(report).toContain(`Address: ${site.folder}${path}#vgg16-bytes`);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("on paper every derivation can be read, and nothing is cut off", async () => {
  const page = await open("", { viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  const derivations = page.locator("[data-derivation]");
  expect(
    await derivations.evaluateAll(
      (all) => all.filter((one) => one.getBoundingClientRect().height === 0).length,
    ),
  ).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);
});
