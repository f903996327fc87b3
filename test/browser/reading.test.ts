import { expect, test } from "vitest";
import { lesson, type Reader } from "./reader.ts";

const scratch = "learned";
const unit = ({ page }: Reader, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Every byte count of the page: its words, and the words expected. */
const counts = ({ page }: Reader, name: string) =>
  page
    .locator("[data-bytes]")
    .evaluateAll((all, name) => all.map((one) => [one.textContent, one.getAttribute(`data-${name}`)]), name);

test("the unit switch rewrites every byte count without running anything, and is remembered", async () => {
  const at = await lesson();
  for (const [name, attribute] of [
    ["MiB", "mib"],
    ["article’s", "article"],
    ["MB", "mb"],
    ["MiB", "mib"],
  ] as const) {
    await unit(at, name);
    const all = await counts(at, attribute);
    expect(all.length).toBeGreaterThan(4);
    for (const [says, should] of all) expect(says).toBe(should);
  }
  expect(await at.cell("value-3").innerText()).toBe("588 KiB");
  expect(await at.heard("running")).toEqual([]);
  expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("none");
  await at.page.reload();
  expect(await at.cell("value-3").innerText()).toBe("588 KiB");
  expect(await at.page.getByRole("button", { name: "MiB", exact: true }).getAttribute("aria-pressed")).toBe(
    "true",
  );
});

test("the chart of memory follows the unit, and keeps to it as it changes", async () => {
  const at = await lesson();
  const bars = at.output("memory");
  expect(await bars.innerText()).toContain("102.76 MB");
  await at.slide("batch", 2);
  await at.hears("memory");
  await at.forget();
  await unit(at, "MiB");
  await at.hears("memory");
  await at.rests();
  expect(await bars.innerText()).toMatch(/24\.5 MiB/);
  expect(await bars.innerText()).not.toMatch(/\bMB\b/);
  // What reads the amounts that this cell works out runs with it, and nothing else.
  expect((await at.heard("running")).sort()).toEqual(["batchOf32", "memory", "value-4"]);
  await at.slide("batch", 4);
  await at.hears("memory");
  await at.rests();
  expect(await bars.innerText()).toContain("49 MiB");
});

test("a byte count tells its exact bytes and where they come from, on hover, focus and tap, until Escape", async () => {
  const at = await lesson({ hasTouch: true });
  const { page } = at;
  const count = at.cell("value-3").locator("[data-bytes]");
  const tip = page.getByRole("tooltip");
  const shown = async () => {
    await tip.waitFor();
    expect(await tip.innerText()).toBe("602,112 bytes = 3 × 224 × 224 values × 4 B");
    expect(await count.getAttribute("aria-describedby")).toBe(await tip.getAttribute("id"));
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "hidden" });
    expect(await count.getAttribute("aria-describedby")).toBe(null);
  };
  await count.hover();
  await shown();
  await page.locator("h1").hover();
  await count.focus();
  await shown();
  await count.blur();
  await count.tap();
  await shown();
  await count.tap();
  await tip.waitFor();
  await page.locator("h1").tap();
  await tip.waitFor({ state: "hidden" });
});

test("work that reports its progress shows a bar and goes on for as long as it takes", async () => {
  const at = await lesson();
  const long = `import { progress } from "inputs";
const begun = Date.now();
while (Date.now() - begun < 3000) {
  const next = Date.now() + 100;
  while (Date.now() < next);
  await progress(Date.now() - begun, 3000);
}
"done"`;
  await at.try(scratch, long, "running");
  const bar = at.status(scratch).getByRole("progressbar");
  await bar.waitFor();
  const early = Number(await bar.getAttribute("value"));
  await at.page.waitForFunction(
    (early) => Number(document.querySelector("progress")?.value) > early + 1500,
    early,
  );
  await at.settles(scratch, "fresh", "stopped", "failed");
  expect(await at.output(scratch).innerText()).toBe("done");
  expect(await bar.count()).toBe(0);
});

interface Shown {
  readonly source: string;
  readonly text: string | RegExp;
  readonly has?: string;
}

const outputs: Readonly<Record<string, Shown>> = {
  "a number": { source: "1 / 4", text: "0.25" },
  "a text": { source: '"a < b"', text: "a < b" },
  "undefined as nothing": { source: "undefined", text: "" },
  "a declaration as nothing": { source: "const nothing = 1;", text: "" },
  "a small tensor with its shape": { source: "tensor([[1, 2], [3, 4]])", text: /2 × 2[^]*1\s+2\s+3\s+4/ },
  "a long tensor cut, with a way to see more": {
    source: "({ shape: [40, 40], data: new Float32Array(1600) })",
    text: /40 × 40/,
    has: "details",
  },
  "an array": { source: '[1, "two", [3]]', text: '[1, "two", Array(1)]', has: "details" },
  "a record": { source: '({ layers: 16, name: "VGG" })', text: '{layers: 16, name: "VGG"}' },
  "a map": { source: "new Map([[1, 2]])", text: "Map(1) {1 → 2}" },
  "a set": { source: "new Set([3])", text: "Set(1) {3}" },
  "a byte count": { source: 'bytes(7168, "7 × 1024 B")', text: "7.17 kB", has: "[data-bytes='7168']" },
  "a picture": {
    source: 'pictures(crop(input, { row: 0, column: 0, height: 8, width: 8 }), ["a", "b", "c"])',
    text: /a[^]*b[^]*c/,
    has: "img[data-picture]",
  },
  "what is printed, below the output": {
    source: 'console.log("printed", [1, 2]);\n42',
    text: /42\s+printed \[1, 2\]/,
    has: "pre.console",
  },
};

test("every kind of value is shown as what it is", async () => {
  const at = await lesson();
  for (const [name, { source, text, has }] of Object.entries(outputs)) {
    await at.try(scratch, source, "fresh", "failed");
    const output = at.output(scratch);
    if (text === "") expect(await output.innerHTML(), name).toBe("");
    else if (typeof text === "string") expect(await output.innerText(), name).toBe(text);
    else expect(await output.innerText(), name).toMatch(text);
    if (has !== undefined) expect(await output.locator(has).count(), name).toBeGreaterThan(0);
  }
  await at.try(scratch, 'console.log("before");\nthrow { reason: 1 };', "failed");
  expect(await at.output(scratch).innerText()).toMatch(/before[^]*Thrown/);
});

test("a screen reader hears what runs, what finished and what failed", async () => {
  const at = await lesson();
  const heard = await at.page.evaluateHandle(() => {
    const words: string[] = [];
    new MutationObserver((all) => {
      for (const { target } of all) {
        const region = target instanceof Element ? target.closest("[role=status], [role=alert]") : null;
        if (region !== null) words.push(`${region.role}: ${region.textContent}`);
      }
    }).observe(document.body, { childList: true, subtree: true });
    return words;
  });
  const hears = (...words: readonly string[]) =>
    at.page.waitForFunction(([heard, words]) => words.some((one) => heard.includes(one)), [
      heard,
      words,
    ] as const);
  await at.try(scratch, "1 + 1", "fresh");
  await hears(`status: Running cell ${scratch}.`);
  await hears(`status: Cell ${scratch} finished.`);
  await at.try(scratch, 'throw new Error("no such thing")', "failed");
  await hears(`alert: Cell ${scratch} failed: no such thing`);
  await at.try(scratch, "while (true) {}", "stopped");
  const stopped = `status: Cell ${scratch} was stopped: it gave no sign of life for 1.5 seconds.`;
  await hears(
    `${stopped} A long loop stays alive: import { progress } from "inputs", and every so often in the loop write await progress(done, total).`,
  );
  await at.rests();
  await at.slide("stride", 2);
  await hears("status: Updated.", "status: Cell strides finished.");
  expect((await heard.jsonValue()).filter((words) => /nothingLeft|nineWeights/.test(words))).toEqual([]);
});
