import { expect, test } from "vitest";
import { lesson } from "./reader.ts";

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
  await at.try("maps", "const kernels: any = {};\nkernels.blur.length;", "failed");
  await note("maps", "failed");
  await at.page.route("**/kernel/**", (route) => route.abort());
  await at.page.reload();
  await at.slide("stride", 2);
  await note("strides", "stale");
  expect(Object.fromEntries(seen)).toEqual({
    fresh: "",
    edited: "● Not run yet",
    running: "◌ Running",
    waiting: "… Waiting",
    stopped: expect.stringMatching(/^■ Stopped: you stopped it\. /),
    blocked: "⊘ Waiting for filter",
    failed: "× Failed in line 2",
    stale: expect.stringMatching(/^↻ Out of date/),
  });
});

test("a blocked cell leads to the cell it waits for", async () => {
  const at = await lesson();
  await at.try("memory", "null!.length;\nconst memoryOf = 1;", "failed");
  await at.settles("batchOf32", "blocked");
  expect(await at.status("batchOf32").innerText()).toBe("⊘ Waiting for memory");
  await at.page.locator("h1").scrollIntoViewIfNeeded();
  await at.status("batchOf32").getByRole("link").click();
  await at.page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('[data-cell="memory"]')!.getBoundingClientRect();
    return bottom > 0 && top < innerHeight / 2;
  });
  await at.press("memory", "reset");
  await at.settles("batchOf32", "fresh");
});

test("an edit marks the cell as changed apart from its state, until it is reset", async () => {
  const at = await lesson();
  const changed = () => at.cell("learned").getAttribute("data-changed");
  expect(await changed()).toBe(null);
  await at.write("learned", "image.shape");
  await at.settles("learned", "edited");
  expect(await changed()).toBe("");
  await at.press("learned", "run");
  await at.settles("learned", "fresh");
  expect(await changed()).toBe("");
  expect(await at.cell("learned").locator("summary").evaluate(afterText)).toContain("changed");
  await at.press("learned", "reset");
  await at.settles("learned", "fresh");
  expect(await changed()).toBe(null);
});

const afterText = (element: Element): string => getComputedStyle(element, "::after").content;

test("a slider's quick run never shows that it runs, a slow one does", async () => {
  const at = await lesson();
  await at.slideAndSee("stride", 2);
  await at.rests();
  const watch = await at.cell("strides").evaluateHandle((cell) => {
    const states: string[] = [];
    new MutationObserver(() => states.push(cell.dataset["state"]!)).observe(cell, {
      attributeFilter: ["data-state"],
    });
    return states;
  });
  for (const stride of [3, 1, 2]) await at.slideAndSee("stride", stride);
  expect(new Set(await watch.jsonValue())).not.toContain("running");
  const source = await at.code("strides");
  const slow = "const end = Date.now() + 300;\nwhile (Date.now() < end) {}\n";
  await at.try(
    "strides",
    source.replace(/^const stride = .*$/m, (line) => `${line}\n${slow}`),
    "fresh",
  );
  await watch.evaluate((states) => void states.splice(0));
  await at.slide("stride", 3);
  await at.settles("strides", "waiting", "running");
  await at.settles("strides", "fresh");
});

test("the stop button appears after 200 ms, and never for what is done sooner", async () => {
  const at = await lesson();
  // A kernel's first run takes longer than those that follow.
  await at.try("filter", "const filter = tensor([[2]]);", "fresh");
  await at.rests();
  const watch = await at.cell("filter").evaluateHandle((cell) => {
    const times: { running?: number; stop?: number } = {};
    const stop = cell.querySelector<HTMLElement>('[data-action="stop"]')!;
    const look = () => {
      if (cell.dataset["state"] === "running") times.running ??= performance.now();
      if (!stop.hidden) times.stop ??= performance.now();
    };
    new MutationObserver(look).observe(cell, { attributes: true, subtree: true });
    return times;
  });
  await at.try("filter", "const filter = tensor([[1]]);", "fresh");
  const soon = await watch.jsonValue();
  expect(soon.running).toBeGreaterThan(0);
  expect(soon.stop).toBeUndefined();
  await watch.evaluate((times) => delete times.running);
  await at.try("filter", "await new Promise(() => {});\nconst filter = tensor([[1]]);", "running");
  await at.cell("filter").locator('[data-action="stop"]').waitFor();
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
  await at.try("learned", "while (true) {}", "stopped");
  expect(await at.status("learned").innerText()).toBe(
    '■ Stopped: it gave no sign of life for 1.5 seconds. A long loop stays alive: import { progress } from "inputs", and every so often in the loop write await progress(done, total). The rest of the lesson goes on without it. Change it, or run it again.',
  );
  await at.slideAndSee("stride", 2);
  await at.settles("strides", "fresh");
  await at.rests();
  await at.try("learned", "for (;;);", "running");
  await at.cell("learned").locator('[data-action="stop"]').waitFor();
  await at.press("learned", "stop");
  await at.settles("learned", "stopped");
  expect(await at.status("learned").innerText()).toContain("Stopped: you stopped it.");
  await at.slideAndSee("stride", 3);
  await at.settles("strides", "fresh");
});

test("an honest loop that was stopped comes to its end with the remedy it is told", async () => {
  const at = await lesson();
  const loop = (sign: string) => `const roots = (n: number) => {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += Math.sqrt(k);
  return sum;
};
const turns = 3000;
let total = 0;
for (let done = 0; done < turns; done++) {
  total += roots(1e6);${sign}
}
turns`;
  await at.try("learned", loop(""), "stopped");
  expect(await at.status("learned").innerText()).toContain("await progress(done, total)");
  const sign = "\n  await progress(done, turns);";
  await at.try("learned", `import { progress } from "inputs";\n${loop(sign)}`, "fresh");
  expect(await at.output("learned").innerText()).toBe("3,000");
});
