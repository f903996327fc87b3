import { expect, test } from "vitest";
import { site } from "../site.ts";
import { lesson, Reader } from "./reader.ts";

/** A cell of the lesson that no other reads anything from, and one whose slider others read. */
const target = "frame";

/** A cell that shows elements of its own making. */
const drawn = (body: string): string => `({ render(document: any) {
  const E = (tag: string, at: any = {}, ...kids: any[]) => {
    const e = document.createElement(tag);
    for (const k in at) e.setAttribute(k, at[k]);
    e.append(...kids);
    return e;
  };
  ${body}
} })`;

test("what was shown when a page died is not shown again until the reader runs it", async () => {
  const at = await lesson();
  await at.write(target, "'painted'");
  // The page never comes to paint.
  await at.page.evaluate((target) => {
    window.requestAnimationFrame = () => 0;
    document.querySelector<HTMLElement>(`[data-cell="${target}"] [data-action="run"]`)!.click();
  }, target);
  await expect.poll(() => at.output(target).textContent(), { timeout: 20_000 }).toBe("painted");
  await at.page.goto("chrome://crash").catch(() => {});
  const next = new Reader(await at.page.context().newPage());
  await next.open(`${site.root}convolution/`);
  await next.settles(target, "stopped");
  expect(await next.status(target).innerText()).toContain("its output froze the page last time");
  expect(await next.page.locator(".banner").first().innerText()).toBe(
    `Showing the output of cell “${target}” froze the page last time. Its output stays hidden until you run it.`,
  );
  await next.page.locator('.banner [data-action="run-all"]').click();
  await next.rests();
  expect(await next.settles(target, "stopped", "fresh")).toBe("stopped");
  expect(await next.output(target).innerText()).not.toContain("painted");
  await next.page.reload();
  await next.settles(target, "stopped");
  await next.press(target, "run");
  await next.shows(target, "painted");
  await next.page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes("/showing/")));
  await next.page.reload();
  await next.settles(target, "edited");
  expect(next.complaints).toEqual([]);
});

test("a page that stands still while it shows an output is known for it by the next, opened meanwhile or after", async () => {
  const at = await lesson();
  const home = at.page.context();
  await at.write(target, "'endless to paint'");
  // As if the output took for ever to lay out: the page's own thread does not come back.
  await at.page.evaluate((target) => {
    const output = document.querySelector(`[data-cell="${target}"] [data-output]`)!;
    const stand = () => {
      for (;;) if (!output.textContent.includes("endless")) break;
    };
    new MutationObserver(stand).observe(output, { childList: true, characterData: true, subtree: true });
    setTimeout(() =>
      document.querySelector<HTMLElement>(`[data-cell="${target}"] [data-action="run"]`)!.click(),
    );
  }, target);
  const held = async (one: Reader, stride: number) => {
    await one.settles(target, "stopped");
    const words = `Showing the output of cell “${target}” froze the page last time.`;
    await one.page.locator(".banner", { hasText: words }).waitFor();
    await one.slideAndSee("stride", stride);
    await one.hears("strides");
    expect(await one.output(target).innerText()).not.toContain("endless");
  };
  const beside = new Reader(await home.newPage());
  await beside.open(`${site.root}convolution/`);
  await held(beside, 2);
  // The reader closes the tab that stands still.
  await at.page.close({ runBeforeUnload: false });
  const after = new Reader(await home.newPage());
  await after.open(`${site.root}convolution/`);
  // The stride is where it was left.
  await held(after, 3);
  await after.press(target, "run");
  await after.shows(target, "endless to paint");
});

test("two tabs that are well do not accuse each other", async () => {
  const at = await lesson();
  await at.try(target, "'one'", "fresh");
  const other = new Reader(await at.page.context().newPage());
  await other.open(`${site.root}convolution/`);
  await other.settles(target, "edited");
  await at.try(target, "'two'", "fresh");
  await other.page.locator('.banner [data-action="run-all"]').click();
  await other.rests();
  expect(await other.settles(target, "fresh", "stopped")).toBe("fresh");
});

test("what a reader's cell shows stays in its box, however large it is", async () => {
  const at = await lesson();
  const odd: readonly string[] = [
    `return E("div", { style: "width: 30000000px; padding: 9999999px; border: 999999px solid" }, "x");`,
    `return E("div", { style: "height: 30000000px; background: red" }, "x");`,
    `return E("a", { class: "skip plane tick", style: "--y: -90000" }, "x");`,
    `const s = document.createElementNS("http://www.w3.org/2000/svg", "svg");
     for (const [k, v] of [["width", "99"], ["height", "99"], ["transform", "scale(900)"]]) s.setAttribute(k, v);
     return s;`,
  ];
  for (const body of odd) {
    await at.try(target, drawn(body), "fresh", "failed");
    const size = await at.page.evaluate((target) => {
      const { scrollWidth, clientWidth, scrollHeight } = document.scrollingElement!;
      const { height } = document
        .querySelector(`[data-cell="${target}"] [data-output]`)!
        .getBoundingClientRect();
      return { wide: scrollWidth > clientWidth, tall: scrollHeight > 60_000, output: height };
    }, target);
    expect(size, body).toMatchObject({ wide: false, tall: false });
    expect(size.output, body).toBeLessThanOrEqual(900);
  }
});

test("what an output calls a question, a control or a part of one is none", async () => {
  const at = await lesson();
  await at.try(
    target,
    drawn(`return E("div", { "data-question": "checkOutputSide", "data-verdict": "right" },
      E("div", { class: "controls" }, E("input", { type: "number", "data-input": "stride", "data-row": "30000000" })),
      E("details", { class: "answer", open: "" }, "x"), E("b", { "data-set-stride": "null" }, "null"),
      E("i", { "data-set-stride": "2" }, "two"));`),
    "fresh",
  );
  const output = at.output(target);
  expect(await output.locator("[data-input], [data-question], [data-row], .controls").count()).toBe(0);
  expect(await at.page.locator(".answered").allInnerTexts()).toEqual([]);
  await output.locator("b").click();
  expect(await at.page.locator('[data-input="stride"]').inputValue()).toBe("1");
  // Setting a control of another cell is what figures are for.
  await output.locator("i").click();
  expect(await at.page.locator('[data-input="stride"]').inputValue()).toBe("2");
  expect(
    await at.page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith("/questions"))),
  ).toEqual([]);
  expect(at.complaints).toEqual([]);
});

test("what a reader's cell and those after it show as before needs no bar to scroll it", async () => {
  const at = await lesson();
  const code = await at.code("filter");
  await at.try("filter", `${code}\n// the same`, "fresh");
  await at.rests();
  const scrolled = await at.page.evaluate(() => {
    const outputs = [...document.querySelectorAll(".cell > [data-contained=reader]")];
    const beyond = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
      scrollWidth > clientWidth || scrollHeight > clientHeight;
    return { outputs: outputs.length > 3, beyond: outputs.filter(beyond).length };
  });
  expect(scrolled).toEqual({ outputs: true, beyond: 0 });
});
