import { expect, test } from "vitest";
import { lesson, type Reader } from "./reader.ts";

/** Writes into the image that another cell declares, as a reader may. */
const writes: readonly (readonly [what: string, source: string])[] = [
  ["a sort", "image.data.sort()[18]"],
  ["a number put in", "image.data[0] = 999;"],
  ["a number put in after a wait", "await null;\nimage.data[0] = 999;"],
  ["a buffer taken away", "(image as any).data.buffer.transfer();"],
  [
    "a clone that takes the buffer along",
    "structuredClone(image.data, {transfer: [(image as any).data.buffer]});",
  ],
  ["a getter that hangs", 'Object.defineProperty(image, "shape", {get() { for (;;); }});'],
  ["another prototype", "Object.setPrototypeOf(image, {});"],
];

const everything = (at: Reader) =>
  at.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-cell]")].map((cell) => [
      cell.dataset["cell"],
      cell.dataset["state"] ?? "fresh",
      cell.hasAttribute("data-changed"),
      cell.querySelector("[data-output]")?.textContent ?? cell.textContent,
    ]),
  );

for (const [what, source] of writes) {
  test(`${what} fails the cell that wrote and no other, and after a reset all is as it was`, async () => {
    const at = await lesson();
    const before = await everything(at);
    await at.try("learned", source, "failed");
    await at.rests();
    await at.settles("featureMap", "fresh");
    expect(await at.output("learned").textContent()).toMatch(
      /cell "learned" (changed|cannot change) "image", which belongs to cell "image"/,
    );
    const others = (all: typeof before) =>
      all.filter(([id, state]) => id !== "learned" && state !== "blocked");
    const meanwhile = others(await everything(at));
    expect(before).toEqual(expect.arrayContaining(meanwhile));
    expect(meanwhile.map(([id]) => id)).toContain("featureMap");
    await at.slideAndSee("stride", 2);
    await at.slideAndSee("stride", 1);
    await at.press("learned", "reset");
    await at.settles("learned", "fresh");
    await at.rests();
    expect(await everything(at)).toEqual(before);
  });
}
