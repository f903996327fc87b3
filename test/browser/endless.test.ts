import { expect, onTestFailed, test } from "vitest";
import { ceiling } from "./hostile/play.ts";
import { keep, lesson, type Reader } from "./reader.ts";

const target = "learned";
const input = "stride";
let at: Reader | undefined;
let before: readonly string[];

const kept = 'import { progress } from "inputs";\n';
/** Source of a drawing that runs `listener` whenever the pointer moves over it. */
const over = (
  listener: string,
  types = "pointermove pointerenter pointerleave pointerdown",
) => `({ render(document: any) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 300 100");
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  rect.setAttribute("width", "300");
  rect.setAttribute("height", "100");
  svg.append(rect);
  const busy = (time: number) => { for (const end = Date.now() + time; Date.now() < end; ); };
  let n = 0;
  for (const type of ${JSON.stringify(types)}.split(" ")) svg.addEventListener(type, ${listener});
  void [busy, n];
  return svg;
} })`;

/** Cells that go on when they have come to an end, or that keep the kernel busy from outside a run. */
const cells: readonly (readonly [what: string, source: string, ...ends: string[]])[] = [
  ["progress for ever", `${kept}void (async () => { for (;;) await progress(1, 100); })();\n1`, "fresh"],
  [
    "progress for ever, in a thousand places",
    `${kept}for (let k = 0; k < 1000; k++) void (async () => { for (;;) await progress(k, 1000); })();\n1`,
    "fresh",
  ],
  ["progress by then", `${kept}const go = (): unknown => progress(1, 2).then(go);\nvoid go();\n1`, "fresh"],
  [
    "progress that is not awaited, 100,000 times",
    `${kept}for (let k = 0; k < 1e5; k++) void progress(k, 1e5);\n1`,
    "fresh",
  ],
  [
    "progress from a timer",
    `${kept}setInterval(() => void progress(Math.random(), 1), 0);\nawait new Promise((go) => setTimeout(go, 300));\n1`,
    "fresh",
  ],
  [
    "a loop that is honest and never done",
    `${kept}for (let k = 0; ; k++) await progress(k % 9, 9);`,
    "running",
  ],
  [
    "timers that breed until the end",
    "const go = (): void => { setTimeout(go); setTimeout(go); };\ngo();\n1",
    "fresh",
  ],
  [
    "a chain of microtasks of its own",
    "const go = (): void => queueMicrotask(go);\ngo();\n1",
    "fresh",
    "stopped",
  ],
  ["a chain of promises", "const go = (): unknown => Promise.resolve().then(go);\nvoid go();\n1", "stopped"],
  ["an async loop left behind", "void (async () => { for (;;) await null; })();\n1", "stopped"],
  [
    "an async loop left behind that hangs after a while",
    "void (async () => { for (let k = 0; k < 99; k++) await null; for (;;); })();\n1",
    "stopped",
  ],
  [
    "an async generator without end",
    "async function* all() { for (let k = 0; ; k++) yield k; }\nvoid (async () => { for await (const one of all()) void one; })();\n1",
    "stopped",
  ],
  [
    "a list made from what never ends",
    "async function* all() { for (;;) yield 1; }\nawait (Array as any).fromAsync(all());",
    "stopped",
    "failed",
  ],
  [
    "what is called when something is collected",
    "const registry = new FinalizationRegistry(() => make());\nconst make = (): void => { for (let k = 0; k < 99; k++) registry.register({}, 1); };\nmake();\n1",
    "fresh",
  ],
  [
    "a flood of lines for ever",
    "void (async () => { for (;;) { console.log('x'); await null; } })();\n1",
    "stopped",
  ],
  ["a million lines", "for (let k = 0; k < 1e6; k++) console.log(k);\n1", "fresh"],
  ["a slow listener", over("() => { busy(300); rect.setAttribute('x', String(n++ % 2)); }"), "fresh"],
  ["a slower listener", over("() => busy(1000)"), "fresh"],
  ["a listener that throws", over("() => { throw new Error('no'); }"), "fresh"],
  ["a listener that hangs", over("() => { for (;;); }"), "stopped"],
  ["a listener that hangs a moment later", over("async () => { await null; for (;;); }"), "stopped"],
  [
    "a listener that starts a loop of promises",
    over("() => { const go = (): unknown => Promise.resolve().then(go); void go(); }"),
    "stopped",
  ],
  [
    "a listener that draws anew each time",
    over("() => { for (let k = 0; k < 300; k++) svg.append(rect.cloneNode()); }", "pointermove"),
    "fresh",
  ],
];

for (const [what, source, ...ends] of cells) {
  test(`${what}: ends ${ends.join(" or ")}, and the page goes on`, async () => {
    at ??= await awake();
    onTestFailed(() => void (at = undefined));
    const { page } = at;
    await at.longestGap();
    await at.try(target, source, "fresh", "running", "stopped", "failed");
    const output = at.output(target);
    await output.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await output.boundingBox())!;
    for (let k = 1; k < 12; k++)
      await page.mouse.move(x + (k / 12) * width, y + ((k * 5) % 12) * (height / 12));
    const began = performance.now();
    const value = Number(await page.locator(`[data-input="${input}"]`).inputValue());
    await at.slideAndSee(input, value === 1 ? 2 : 1);
    expect(performance.now() - began).toBeLessThan(ceiling.recovery);
    const state = await at.settles(target, ...ends);
    const bar = at.status(target).locator("progress");
    const stop = at.cell(target).locator('[data-action="stop"]');
    if (state === "running") {
      await stop.waitFor();
      await at.press(target, "stop");
      await at.settles(target, "stopped");
    }
    await at.rests();
    expect([await bar.count(), await stop.isVisible()]).toEqual([0, false]);
    expect(await states(at)).toEqual(before);
    expect(await at.longestGap()).toBeLessThan(ceiling.gap);
    await at.press(target, "reset");
    await at.settles(target, "fresh");
  });
}

/** Opens a page with the kernel for a reader's cells, in which everything has run. */
async function awake(): Promise<Reader> {
  const at = keep(await lesson());
  await at.try(target, "1", "fresh");
  await at.slideAndSee(input, 2);
  await at.rests();
  before = await states(at);
  return at;
}

/** The states of all other cells. */
const states = (at: Reader) =>
  at.page.evaluate(
    (target) =>
      [...document.querySelectorAll<HTMLElement>("[data-cell]")]
        .filter(({ dataset }) => dataset["cell"] !== target)
        .map(({ dataset }) => `${dataset["cell"]} ${dataset["state"]}`),
    target,
  );
