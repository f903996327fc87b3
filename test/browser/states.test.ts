import { afterAll, expect, test } from "vitest";
import { closeBrowser, lesson, type Reader } from "./reader.ts";

afterAll(closeBrowser);

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
    await page.keyboard.press("Tab");
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
  for (const id of ["strides", "value-12", "value-14"])
    expect(await at.cell(id).getAttribute("data-state")).toBe("stale");
  await at.status("strides").waitFor();
  expect(await at.status("strides").innerText()).toMatch(/^↻ Out of date/);
  expect(await at.page.locator('[data-cell]:not([data-state="fresh"])').count()).toBe(
    (await at.page.locator('[data-state="stale"]').count()) + 2,
  );
  await at.page.unroute("**/kernel/**");
  await banner.getByRole("button", { name: "Try again" }).click();
  await at.settles("strides", "fresh");
  await at.rests();
  expect(await banner.count()).toBe(0);
  expect(await at.page.locator('[data-state="stale"]').count()).toBe(0);
  expect(await at.cell("value-14").getAttribute("data-value")).toBe("2");
});

test("a first move runs nothing but what depends on it", async () => {
  const at = await lesson();
  await at.slide("position", 3);
  await at.hears("sliding");
  await at.rests();
  expect(new Set(await at.heard("result"))).toEqual(new Set(["sliding", "image", "filter", "featureMap"]));
});

test("a reader tells eight states apart by words and by sign", async () => {
  const at = await lesson();
  const seen = new Map<string, string>();
  const note = async (id: string, state: string) => {
    await at.settles(id, state);
    if (state !== "fresh") await at.status(id).waitFor();
    seen.set(state, await at.status(id).innerText());
  };
  await note("featureMap", "fresh");
  await at.write("filter", "await new Promise(() => {});\nconst filter = tensor([[1]]);");
  await note("filter", "edited");
  await at.press("filter", "run");
  await note("filter", "running");
  await note("featureMap", "waiting");
  await at.press("filter", "stop");
  await note("filter", "stopped");
  await note("featureMap", "blocked");
  await at.try("kernels", "const kernels = {};\nkernels.blur.length;", "failed");
  await note("kernels", "failed");
  await at.page.route("**/kernel/**", (route) => route.abort());
  await at.page.reload();
  await at.slide("stride", 2);
  await note("strides", "stale");
  expect(Object.fromEntries(seen)).toEqual({
    fresh: "",
    edited: "● Not yet run",
    running: "◌ Running",
    waiting: "… Waiting",
    stopped: expect.stringMatching(/^■ Stopped: you stopped it\. /),
    blocked: "⊘ Waits for filter",
    failed: "× Failed in line 2",
    stale: expect.stringMatching(/^↻ Out of date/),
  });
});

test("a blocked cell leads to the cell it waits for", async () => {
  const at = await lesson();
  await at.try("memoryOf", "null!.length;\nconst memoryOf = 1;", "failed");
  await at.settles("keeps", "blocked");
  expect(await at.status("keeps").innerText()).toBe("⊘ Waits for memoryOf");
  await at.page.locator("h1").scrollIntoViewIfNeeded();
  await at.status("keeps").getByRole("link").click();
  await at.page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('[data-cell="memoryOf"]')!.getBoundingClientRect();
    return bottom > 0 && top < innerHeight / 2;
  });
  await at.press("memoryOf", "reset");
  await at.settles("keeps", "fresh");
});

test("an edit marks the cell as changed apart from its state, until it is reset", async () => {
  const at = await lesson();
  const changed = () => at.cell("padded").getAttribute("data-changed");
  expect(await changed()).toBe(null);
  await at.write("padded", "const padded = image;\nconst mark = { row: 0, column: 0 };\npadded.shape");
  await at.settles("padded", "edited");
  expect(await changed()).toBe("");
  await at.press("padded", "run");
  await at.settles("padded", "fresh");
  expect(await changed()).toBe("");
  expect(await at.cell("padded").locator("summary").evaluate(afterText)).toContain("changed");
  await at.press("padded", "reset");
  await at.settles("padded", "fresh");
  expect(await changed()).toBe(null);
});

const afterText = (element: Element): string => getComputedStyle(element, "::after").content;

test("the stop button appears after 200 ms, and never for what is done sooner", async () => {
  const at = await lesson();
  const watch = await at.cell("kernels").evaluateHandle((cell) => {
    const times: { running?: number; stop?: number } = {};
    const stop = cell.querySelector<HTMLElement>('[data-action="stop"]')!;
    const look = () => {
      if (cell.dataset["state"] === "running") times.running ??= performance.now();
      if (!stop.hidden) times.stop ??= performance.now();
    };
    new MutationObserver(look).observe(cell, { attributes: true, subtree: true });
    return times;
  });
  await at.try("kernels", "const kernels = {};", "fresh");
  const soon = await watch.jsonValue();
  expect(soon.running).toBeGreaterThan(0);
  expect(soon.stop).toBeUndefined();
  await watch.evaluate((times) => delete times.running);
  await at.try("kernels", "await new Promise(() => {});\nconst kernels = {};", "running");
  await at.cell("kernels").locator('[data-action="stop"]').waitFor();
  const { running, stop } = await watch.jsonValue();
  expect(stop! - running!).toBeGreaterThanOrEqual(199);
});

test("a promise that never settles holds up only what reads from its cell, and stop ends it", async () => {
  const at = await lesson();
  await at.try("filter", "await new Promise(() => {});\nconst filter = tensor([[1]]);", "running");
  await at.settles("featureMap", "waiting");
  await at.slideAndSee("bias", 100);
  await at.settles("found", "fresh");
  expect(await at.cell("filter").getAttribute("data-state")).toBe("running");
  await at.press("filter", "stop");
  await at.settles("filter", "stopped");
  await at.settles("featureMap", "blocked");
  expect(await at.cell("filter").locator('[data-action="stop"]').isVisible()).toBe(false);
  await at.press("filter", "reset");
  await at.settles("featureMap", "fresh");
});

test("an endless loop is stopped by the watchdog or by the reader, and the rest goes on", async () => {
  const at = await lesson();
  await at.try("acrossChannels", "while (true) {}", "stopped");
  expect(await at.status("acrossChannels").innerText()).toBe(
    "■ Stopped: it gave no sign of life for 1.5 seconds. The rest of the lesson goes on without it. Change it, or run it again.",
  );
  await at.slideAndSee("stride", 2);
  await at.settles("strides", "fresh");
  await at.rests();
  await at.try("acrossChannels", "for (;;);", "running");
  await at.cell("acrossChannels").locator('[data-action="stop"]').waitFor();
  await at.press("acrossChannels", "stop");
  await at.settles("acrossChannels", "stopped");
  expect(await at.status("acrossChannels").innerText()).toContain("Stopped: you stopped it.");
  await at.slideAndSee("stride", 3);
  await at.settles("strides", "fresh");
});
