import { expect, test } from "vitest";
import { site } from "../site.ts";
import { lesson, reader, sameReader, type Reader } from "./reader.ts";

const question = (at: Reader, id: string) => at.page.locator(`[data-question="${id}"]`);
const reply = (at: Reader, id: string) => question(at, id).locator(".reply");

/** Writes a guess, has it judged with Enter, and waits for the verdict. */
async function answer(at: Reader, id: string, text: string, verdict: string): Promise<string> {
  const field = question(at, id).getByRole("textbox");
  await field.fill(text);
  await field.press("Enter");
  await at.page.waitForSelector(`[data-question="${id}"][data-verdict="${verdict}"]`);
  return reply(at, id).innerText();
}

const solution =
  "const outputSide = (image: number, filter: number, stride: number) => Math.floor((image - filter) / stride) + 1;";

test("a question is answered from the keyboard, from a near miss to the right answer, and nothing is judged while typing", async () => {
  const at = await lesson();
  const field = question(at, "firstLayer").getByRole("textbox");
  await field.focus();
  await at.page.keyboard.type("1,728");
  await at.page.waitForSelector("html[data-kernel=ready]");
  expect(await at.heard("running")).toEqual([]);
  await at.page.keyboard.press("Enter");
  await at.page.waitForSelector('[data-question="firstLayer"][data-verdict="near"]');
  expect(await reply(at, "firstLayer").innerText()).toBe(
    "≈ Not quite. That is every weight. Each filter also has a bias.",
  );
  expect(await answer(at, "firstLayer", "17.92", "wrong")).toBe(
    "○ Not yet. Too small, by a factor of about 100.",
  );
  expect(await answer(at, "firstLayer", "1.792e3", "right")).toBe(
    "✓ Right: 1,792. 64 × (3 × 3 × 3 weights + 1 bias).",
  );
  expect(await field.inputValue()).toBe("1.792e3");
  expect(await at.cell("firstLayer").locator(".answered").innerText()).toBe("✓ Answered");
  expect(at.complaints).toEqual([]);
});

test("Enter pressed before anything of the kernel is there is not lost", async () => {
  const at = await lesson();
  const gate = Promise.withResolvers<void>();
  await at.page.route(/\/kernel\/|\/_astro\/live/, (route) => gate.promise.then(() => route.continue()));
  const field = question(at, "firstLayer").getByRole("textbox");
  await field.fill("1792");
  await field.press("Enter");
  gate.resolve();
  await at.page.waitForSelector('[data-question="firstLayer"][data-verdict="right"]');
});

test("an entry that cannot be read is said so beside its field, and stays, whatever else runs", async () => {
  const at = await lesson();
  const field = question(at, "batchOf32").getByRole("textbox");
  await field.fill("a lot");
  await question(at, "batchOf32").getByRole("button").click();
  await at.cell("batchOf32").getByText("That cannot be read as a number").waitFor();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  await at.page.getByRole("button", { name: "Run all" }).click();
  await at.hears("batchOf32");
  await at.rests();
  expect(await field.inputValue()).toBe("a lot");
});

test("bytes are given with a unit; MiB taken for MB are told apart", async () => {
  const at = await lesson();
  expect(await answer(at, "batchOf32", "392", "near")).toContain("Your number fits MiB");
  await question(at, "batchOf32").getByLabel("Unit").selectOption("MiB");
  expect(await answer(at, "batchOf32", "392", "right")).toContain("411,041,792 bytes");
});

test("an exercise is solved by editing its cell", async () => {
  const at = await lesson();
  await at.try("outputSide", "const outputSide = (a: number, b: number) => a - b + 1;", "fresh");
  await at.page.waitForSelector('[data-question="checkOutputSide"][data-verdict="near"]');
  expect(await at.output("checkOutputSide").innerText()).toContain("The stride divides the room for moving.");
  await at.try("outputSide", solution, "fresh");
  await at.page.waitForSelector('[data-question="checkOutputSide"][data-verdict="right"]');
  expect(await reply(at, "checkOutputSide").innerText()).toBe("✓ Well done. All 5 cases come out right.");
});

test("what was answered outlives a reload, is counted in the contents, and is forgotten when the reader says so twice", async () => {
  const at = await lesson();
  await answer(at, "firstLayer", "1792", "right");
  await question(at, "grown").getByText("Show the answer").click();
  const score = at.page.locator("[data-questions]");
  const told = "✓ 1 of 4 questions answered, 1 looked up";
  await score.getByText(`${told}.`).waitFor();
  await at.page.reload();
  expect(await score.innerText()).toBe(`${told}.`);
  expect(await at.cell("firstLayer").locator(".answered").innerText()).toBe("✓ Answered");
  expect(await at.cell("grown").locator(".answered").innerText()).toBe("○ Looked up");
  expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("none");
  await at.open(site.root);
  const row = at.page.locator('[data-lesson="convolution"]');
  await row.getByText(told).waitFor();
  await at.page.getByRole("button", { name: "Forget my answers" }).click();
  await at.page.getByRole("button", { name: "Keep" }).click();
  expect(await row.innerText()).toContain(told);
  await at.page.getByRole("button", { name: "Forget my answers" }).click();
  await at.page.getByRole("button", { name: "Forget", exact: true }).click();
  expect(await row.innerText()).toContain("4 questions");
  expect(await row.innerText()).not.toContain("answered");
  expect(await at.page.locator("html").getAttribute("data-kernel")).toBe("none");
});

test("without scripts the answer can be opened, and there is nothing to press in vain", async () => {
  const off = await (await reader({ javaScriptEnabled: false })).open(`${site.root}convolution/`);
  const asked = question(off, "firstLayer");
  await asked.getByText("Show the answer").click();
  expect(await asked.innerText()).toContain("64 × (3 × 3 × 3 weights + 1 bias)");
  expect(await asked.locator("input:visible, button:visible").count()).toBe(0);
});

test("storage that is closed takes nothing from the page", async () => {
  const at = await reader();
  await at.page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("closed", "SecurityError");
      },
    }),
  );
  await at.open(`${site.root}convolution/`);
  await answer(at, "firstLayer", "1792", "right");
  expect(await at.page.locator("[data-questions]").innerText()).toBe("✓ 1 of 4 questions answered.");
});

for (const path of site.pages.filter((path) => /^[\w-]+\/$/.test(path)))
  test(`printed, what builds on an answer of /${path} stands behind the answers, until its reader has opened it`, async () => {
    const { page } = await (await sameReader()).visit(site.root + path);
    await page.emulateMedia({ media: "print" });
    const order = () =>
      page.evaluate(() => {
        const answers = document.querySelector(".answer-sheet")?.getBoundingClientRect().top ?? 0;
        return [...document.querySelectorAll<HTMLDetailsElement>("details[data-after]")].map((sequel) =>
          sequel.getBoundingClientRect().top > answers ? "behind" : "before",
        );
      });
    const before = await order();
    expect(before).toEqual(before.map(() => "behind"));
    await page.evaluate(() =>
      document.querySelectorAll("details[data-after]").forEach((one) => one.setAttribute("open", "")),
    );
    expect(await order()).toEqual(before.map(() => "before"));
  });
