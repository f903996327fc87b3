import { expect, test } from "vitest";
import { mistakes } from "./mistakes.ts";
import { lesson } from "./reader.ts";

/** A cell that nothing reads from, and that imports nothing for others. */
const scratch = "learned";

test("a cell runs on Shift-Enter and on Mod-Enter, and on no other key", async () => {
  const at = await lesson();
  const { keyboard } = at.page;
  const shown = await at.output(scratch).innerText();
  await at.write(scratch, "40 + 2");
  await keyboard.press("Enter");
  await keyboard.type("+ 1");
  await at.slide("bias", 100);
  await at.hears("found");
  await at.rests();
  expect(await at.output(scratch).innerText()).toBe(shown);
  expect(await at.cell(scratch).getAttribute("data-state")).toBe("edited");
  await at.edit(scratch);
  await keyboard.press("Shift+Enter");
  await at.settles(scratch, "fresh");
  expect(await at.output(scratch).innerText()).toBe("43");
  await keyboard.type("00");
  await at.settles(scratch, "edited");
  await keyboard.press("ControlOrMeta+Enter");
  await at.settles(scratch, "fresh");
  expect(await at.output(scratch).innerText()).toBe("142");
});

test("undo and redo go through what was typed, also over a run", async () => {
  const at = await lesson();
  const { keyboard } = at.page;
  const original = await at.code(scratch);
  await at.write(scratch, "1 + 1");
  await keyboard.press("Shift+Enter");
  await at.settles(scratch, "fresh");
  await keyboard.press("ControlOrMeta+z");
  expect(await at.code(scratch)).toBe(original);
  expect(await at.cell(scratch).getAttribute("data-changed")).toBe(null);
  await at.settles(scratch, "edited");
  await keyboard.press("ControlOrMeta+Shift+z");
  expect(await at.code(scratch)).toBe("1 + 1");
  await at.settles(scratch, "fresh");
});

test("reset goes back to the lesson's source and output", async () => {
  const at = await lesson();
  const original = await at.output("filter").innerHTML();
  const code = await at.cell("filter").locator("pre").textContent();
  await at.try("filter", "const filter = tensor([[0, 0, 0], [0, 0, 0], [0, 0, 0]]);\nfilter.shape", "fresh");
  expect(await at.output("filter").innerHTML()).not.toBe(original);
  await at.settles("value-1", "fresh");
  expect(await at.cell("value-1").getAttribute("data-value")).toBe("0");
  await at.press("filter", "reset");
  await at.rests();
  expect(await at.output("filter").innerHTML()).toBe(original);
  expect(await at.code("filter")).toBe(code);
  expect(await at.cell("filter").locator('[data-action="reset"]').isVisible()).toBe(false);
});

test("run all runs every cell, edited ones as they stand", async () => {
  const at = await lesson();
  await at.write(scratch, "6 * 7");
  await at.forget();
  await at.page.getByRole("button", { name: "Run all" }).click();
  const all = await at.page
    .locator("[data-cell]")
    .evaluateAll((all) => all.map((one) => one.dataset["cell"]!));
  await at.hears(...all);
  await at.rests();
  expect(await at.output(scratch).innerText()).toBe("42");
  expect(new Set(await at.heard("running"))).toEqual(new Set(all));
});

test("a mistake is told with its message, its line and its remedy, and takes no other cell down", async () => {
  const at = await lesson();
  const others = async () =>
    at.page
      .locator("[data-cell]")
      .evaluateAll((all) => all.map(({ dataset }) => `${dataset["cell"]} ${dataset["state"]}`).sort());
  await at.page.getByRole("button", { name: "Run all" }).click();
  await at.hears("memory");
  await at.rests();
  const before = await others();
  for (const { name, cell = scratch, source, what, remedy = "", line, takes = [] } of mistakes) {
    await at.try(cell, source, "failed");
    await at.rests();
    const output = await at.output(cell).innerText();
    expect(output, name).toContain(what);
    expect(output, name).toContain(remedy);
    expect(await at.status(cell).innerText(), name).toBe(
      line === undefined ? "× Failed" : `× Failed in line ${line}`,
    );
    const marked = at.cell(cell).locator(".cm-failing");
    expect(await marked.allInnerTexts(), name).toEqual(
      line === undefined ? [] : [source.split("\n")[line - 1]],
    );
    if (line !== undefined)
      expect(await at.cell(cell).locator(".cm-message").innerText(), name).toContain(what);
    const touched = (await others()).filter((one) => !before.includes(one));
    expect(touched, name).toEqual([`${cell} failed`, ...takes].sort());
    await at.press(cell, "reset");
    await at.settles(cell, "fresh");
    await at.rests();
    expect(await others(), name).toEqual(before);
    expect(await marked.count(), name).toBe(0);
  }
});

test("a cell that is mended runs again, and what waited for it follows", async () => {
  const at = await lesson();
  await at.try("filter", "const filter = tensor([[1, 2], [3]]);", "failed");
  await at.settles("featureMap", "blocked");
  await at.try("filter", "const filter = tensor([[1]]);", "fresh");
  await at.settles("featureMap", "fresh");
  await at.settles("value-1", "fresh");
  expect(await at.cell("value-1").getAttribute("data-value")).toBe("1");
});
