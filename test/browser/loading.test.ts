import { expect, test } from "vitest";
import { lesson, type Reader } from "./reader.ts";

/** The values that `data-kernel` goes through, from now on. */
async function watchKernel({ page }: Reader): Promise<() => Promise<string[]>> {
  const root = await page.evaluateHandle(() => {
    const root = document.documentElement;
    const before: string[] = [];
    const watch = new MutationObserver((all) => before.push(...all.map(({ oldValue }) => oldValue!)));
    watch.observe(root, { attributeFilter: ["data-kernel"], attributeOldValue: true });
    return { seen: () => [...before, root.dataset["kernel"]!] };
  });
  return () => root.evaluate(({ seen }) => seen());
}

const asked = ({ requests }: Reader) => requests.filter((url) => url.includes("/kernel/"));

const firsts: Readonly<Record<string, (at: Reader) => Promise<void>>> = {
  "the first pointer over a cell": ({ page }) => page.locator('[data-cell="sliding"] svg').first().hover(),
  "the first focus on a control": ({ page }) => page.locator('[data-input="stride"]').focus(),
  "the first tap on a value": ({ page }) => page.locator('[data-cell="value-1"]').tap(),
  "the first key that reaches a cell": async ({ page }) => {
    await page.locator("h1").click();
    const reached = () => page.evaluate(() => document.activeElement?.closest("[data-cell]") !== null);
    do await page.keyboard.press("Tab");
    while (!(await reached()));
  },
};

for (const [name, first] of Object.entries(firsts)) {
  test(`${name} loads the kernel, and nothing does before`, async () => {
    const at = await lesson({ hasTouch: true });
    const kernels = await watchKernel(at);
    await at.page.locator("h1").hover();
    await at.page.locator("main > p").first().click();
    await at.page.locator('[data-action="unit"]').first().click();
    await at.page.waitForLoadState("networkidle");
    expect(asked(at)).toEqual([]);
    expect(await kernels()).toEqual(["none"]);
    await first(at);
    await at.page.locator('html[data-kernel="ready"]').waitFor();
    expect(await kernels()).toEqual(["none", "loading", "ready"]);
    expect(asked(at).map((url) => new URL(url).pathname)).toEqual([
      expect.stringMatching(/^\/kernel\/lesson\.\w+\.js$/),
      "/kernel/frame.html",
    ]);
  });
}

test("a kernel that cannot be fetched is said to be missing, outdates what was moved, and is fetched later", async () => {
  const at = await lesson();
  const kernels = await watchKernel(at);
  await at.page.route("**/kernel/**", (route) => route.abort());
  await at.slide("stride", 2);
  await at.page.locator('html[data-kernel="failed"]').waitFor();
  expect(await kernels()).toEqual(["none", "loading", "failed"]);
  const banner = at.page.locator("main > .banner");
  expect(await banner.innerText()).toContain("The code on this page cannot run");
  for (const id of ["strides", "value-17", "value-18"])
    expect(await at.cell(id).getAttribute("data-state")).toBe("stale");
  await at.status("strides").waitFor();
  expect(await at.status("strides").innerText()).toMatch(/^↻ Out of date/);
  const meantToFail = 2;
  expect(await at.page.locator('[data-cell]:not([data-state="fresh"])').count()).toBe(
    (await at.page.locator('[data-state="stale"]').count()) + meantToFail,
  );
  await at.page.unroute("**/kernel/**");
  await banner.getByRole("button", { name: "Try again" }).click();
  await at.settles("strides", "fresh");
  await at.rests();
  expect(await banner.count()).toBe(0);
  expect(await at.page.locator('[data-state="stale"]').count()).toBe(0);
  expect(await at.cell("value-17").getAttribute("data-value")).toBe("2");
});

test("a first move runs nothing but what depends on it", async () => {
  const at = await lesson();
  await at.slide("position", 3);
  await at.hears("sliding");
  await at.rests();
  expect(new Set(await at.heard("result"))).toEqual(new Set(["sliding", "image", "filter", "featureMap"]));
});
