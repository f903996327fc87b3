import { expect, test } from "vitest";
import { encodePng } from "../../site/notebook/kernel/png/encodePng.ts";
import { site } from "../site.ts";
import { lesson, reader, type Reader } from "./reader.ts";

const slider = (at: Reader, input: string) => at.page.locator(`[data-input="${input}"]`);

test("a first drag, made before anything of the kernel is there, is not lost", async () => {
  const at = await lesson();
  const gate = Promise.withResolvers<void>();
  await at.page.route(/\/kernel\/|\/_astro\/live/, (route) => gate.promise.then(() => route.continue()));
  const stride = slider(at, "stride");
  await stride.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await stride.boundingBox())!;
  const { mouse } = at.page;
  await mouse.move(x + 4, y + height / 2);
  await mouse.down();
  await mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  await mouse.move(x + width - 4, y + height / 2, { steps: 5 });
  await mouse.up();
  expect(await stride.inputValue()).toBe("3");
  expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("none");
  gate.resolve();
  await at.hears("strides");
  await at.rests();
  expect(await stride.inputValue()).toBe("3");
  expect(await at.cell("strides").locator("output").first().innerText()).toBe("3");
  expect(await at.cell("strides").innerText()).toContain("feature map, 2 × 2");
});

test("a byte count in a formula stays one, and follows its slider", async () => {
  const at = await (await reader()).open(`${site.root}feature-maps/`);
  const product = at.page.locator("mn[data-cell]:has(> data)");
  expect(await product.allTextContents()).toEqual(["205.52 MB"]);
  await at.slide("block", 3);
  await product.filter({ hasText: /^102.76 MB$/ }).waitFor();
});

test("a slider runs nothing but what depends on it, and the formula follows", async () => {
  const at = await lesson();
  await at.page.getByRole("button", { name: "Run all" }).click();
  await at.hears("memory", "strides");
  await at.rests();
  const numbers = at.page.locator(".equations:has([data-cell])").first().locator("mn[data-cell]");
  const ids = await numbers.evaluateAll((all) => all.map((one) => one.dataset["cell"]!));
  expect(await numbers.allTextContents()).toEqual(["6", "1", "3", "1", "6"]);
  await at.forget();
  await at.slide("stride", 2);
  await at.hears("strides", ...ids.slice(3));
  await at.rests();
  expect((await at.heard("running")).sort()).toEqual(["strides", ids[3], ids[4]].sort());
  expect(await numbers.allTextContents()).toEqual(["6", "1", "3", "2", "3"]);
});

/** The output of a cell: its words, and its pictures by their checksums. */
async function shows(at: Reader, cell: string): Promise<string> {
  return at.output(cell).evaluate((output) => {
    const pictures = [...output.querySelectorAll<HTMLElement>("[data-picture]")];
    return [output.textContent, ...pictures.map((one) => one.dataset["picture"])].join(" ");
  });
}

/** The output of a cell once `act` has been answered. */
async function after(at: Reader, cell: string, act: () => Promise<unknown>): Promise<string> {
  await at.forget();
  await act();
  await at.hears(cell);
  await at.rests();
  return shows(at, cell);
}

test("selects, checkboxes, numbers and matrices move what depends on them, and back", async () => {
  const at = await lesson();
  const { page } = at;
  const mix = page.locator('[data-input="mix"]');
  const redAndBlue = await after(at, "found", () => mix.selectOption("red and blue"));
  const green = await after(at, "found", () => mix.selectOption("green"));
  expect(redAndBlue).not.toBe(green);
  const signed = await after(at, "found", () => page.getByLabel("ReLU").uncheck());
  expect(await after(at, "found", () => page.getByLabel("ReLU").check())).toBe(green);
  expect(signed).not.toBe(green);
  const middle = page.getByLabel("row 2, column 2");
  const emboss = await after(at, "own", () => middle.fill("1.0"));
  const darker = await after(at, "own", () => middle.fill("0"));
  expect(darker).not.toBe(emboss);
  expect(await after(at, "own", () => middle.fill("1"))).toBe(emboss);
});

test("a number out of range is refused beside its field, and the last one counts", async () => {
  const at = await lesson();
  await at.try(
    "learned",
    'import { number } from "inputs";\nconst amount = number("Many", { min: 0 });\namount * 2',
    "fresh",
  );
  const many = at.page.getByLabel("Many", { exact: true });
  expect(await after(at, "learned", () => many.fill("1792"))).toContain("3,584");
  await at.forget();
  await many.fill("-1");
  await many.blur();
  expect(await many.getAttribute("aria-invalid")).toBe("true");
  expect(await at.output("learned").innerText()).toContain("a number of at least 0");
  await after(at, "strides", () => at.slide("stride", 2));
  expect(await at.heard("running")).not.toContain("learned");
  expect(await at.output("learned").innerText()).toContain("3,584");
});

test("a reader's own photograph takes the lesson's place without any request, and gives it back", async () => {
  const at = await lesson();
  const { page } = at;
  await page.getByRole("button", { name: "Run all" }).click();
  await at.hears("found", "frame");
  await at.rests();
  const original = await shows(at, "frame");
  const before = at.requests.length;
  const data = Uint8Array.from({ length: 3 * 8 * 4 }, (_, k) => [200, 100, 50][k % 3]!);
  const buffer = Buffer.from(encodePng({ width: 8, height: 4, channels: 3, data }));
  const own = await after(at, "frame", () =>
    page.getByLabel("Your own picture").setInputFiles({ name: "own.png", mimeType: "image/png", buffer }),
  );
  expect(await at.output("frame").innerText()).toContain("own.png takes its place");
  expect(own).not.toBe(original);
  for (const value of ["200", "100", "50"]) expect(own).toContain(value);
  expect(at.requests.slice(before).filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
  const back = page.getByRole("button", { name: "Back to the original" });
  expect(await after(at, "frame", () => back.click())).toBe(original);
});

test("of many moves in a row the last one stands, also where earlier ones take longer", async () => {
  const at = await lesson();
  const slow = "await new Promise((resolve) => setTimeout(resolve, 150 * (4 - stride)));\nstride";
  await at.try("learned", slow, "fresh");
  await slider(at, "stride").evaluate((element) => {
    for (let k = 0; k < 30; k++) {
      (element as HTMLInputElement).value = String(1 + (k % 3));
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await at.shows("learned", "3");
  expect(await at.cell("strides").innerText()).toContain("feature map, 2 × 2");
  await at.slide("stride", 1);
  await at.settles("learned", "running");
  await at.forget();
  await at.slide("stride", 3);
  await at.shows("learned", "3");
  // Takes longer than what was left behind would have taken.
  await at.slide("stride", 1);
  await at.shows("learned", "1");
  expect((await at.heard("result")).filter((cell) => cell === "learned")).toHaveLength(2);
});
