import { expect, test } from "vitest";
import { lesson } from "./reader.ts";

/** The longest time allowed, five times that of a quiet machine, in milliseconds. */
const ceiling = 5 * 10_000;

const source = `import {trainDigits, readDigits} from "engine";
import digits from "./data/digits.json";
import {progress} from "inputs";
const trained = await trainDigits(readDigits(digits), {report: progress});
trained.accuracy`;

test("the digits' network trains in the browser's worker, telling how far it has come", async () => {
  const at = await lesson();
  await at.write("learned", source);
  const began = performance.now();
  await at.press("learned", "run");
  await at.cell("learned").locator("progress").waitFor();
  await at.page.waitForFunction(
    () => document.querySelector('[data-cell="learned"]')!.getAttribute("data-state") === "fresh",
    undefined,
    { timeout: ceiling },
  );
  const took = performance.now() - began;
  expect(Number(await at.output("learned").innerText())).toBeGreaterThanOrEqual(0.95);
  expect(took).toBeLessThan(ceiling);
});
