import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../../client/support/testBrowser.ts";

declare const ui: typeof import("../../client/support/listeners.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

/** A pad of four squares of 100 × 100, of which the third has ink; each press is answered as a cell would. */
async function open() {
  const page =
    await browser.open(`<label class="control"><input type="text" data-input="drawn" value="2"></label>
    <section data-cell="pad"><div data-output id="out"></div></section>`);
  await page.evaluate(() => {
    const draw = () => {
      const input = document.querySelector<HTMLInputElement>("[data-input]")!;
      const over = input.value.split(" ").filter(Boolean).map(Number);
      const parts = [0, 1, 2, 3].map((k) => {
        const next = over.includes(k) ? over.filter((one) => one !== k) : [...over, k];
        const square = { x: String(100 * k), y: "0", width: "100", height: "100", fill: "#fff" };
        const toggle = over.includes(k) ? "on" : "off";
        const attributes = { "data-set-drawn": JSON.stringify(next.join(" ")), "data-toggle": toggle };
        return { tag: "g", attributes, children: [{ tag: "rect", attributes: square, children: [] }] };
      });
      const svg = { class: "pad", "data-paint": "", viewBox: "0 0 400 100", width: "400", height: "100" };
      ui.showOutput(document.querySelector("#out")!, [{ tag: "svg", attributes: svg, children: parts }]);
    };
    draw();
    const inputs = ui.createInputs({
      set: () => void setTimeout(draw, 20),
      whenSettled: () => new Promise<void>((done) => setTimeout(done, 40)),
    });
    ui.listenToSetters(inputs, ui.page.setters);
    ui.listenToStrokes({ ...ui.page, ...inputs });
  });
  const box = (await page.locator(".pad").boundingBox())!;
  const at = (part: number) => [box.x + 100 * part + 50, box.y + 50] as const;
  const over = async (...parts: readonly number[]) => {
    await page.mouse.move(...at(parts[0]!));
    await page.mouse.down();
    for (const part of parts.slice(1)) await page.mouse.move(...at(part), { steps: 4 });
    await page.mouse.up();
  };
  const drawn = async (text: string) => {
    const input = page.locator("[data-input]");
    await expect.poll(() => input.inputValue()).toBe(text);
  };
  return Object.assign(page, { over, drawn });
}

test("a stroke over paper paints it, and leaves ink as it is", async () => {
  const page = await open();
  await page.over(0, 3);
  await page.drawn("2 0 1 3");
});

test("a stroke that begins on ink wipes ink alone", async () => {
  const page = await open();
  await page.over(2, 0);
  await page.drawn("");
});

test("a press without a move turns one part over", async () => {
  const page = await open();
  await page.over(1);
  await page.drawn("2 1");
});

test("a stroke that ends where it began presses its first part once", async () => {
  const page = await open();
  await page.over(0, 1, 0);
  await page.drawn("2 0 1");
});
