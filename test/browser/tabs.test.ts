import { expect, test } from "vitest";
import { site } from "../site.ts";
import { lesson, Reader } from "./reader.ts";

const [scratch, other] = ["learned", "frame"];
const code = (at: Reader, cell: string) => at.cell(cell).locator("[data-source] pre code").textContent();
const note = (at: Reader, cell: string) => at.cell(cell).locator(".kept");

/** Two tabs of one browser at one lesson, both awake. */
async function twoTabs(): Promise<[Reader, Reader]> {
  const one = await lesson();
  const two = await new Reader(await one.page.context().newPage()).open(`${site.root}convolution/`);
  for (const at of [one, two]) {
    await at.edit(other);
    await at.rests();
  }
  return [one, two];
}

test("what one tab changes stands in the other, and both tabs' changes outlive them", async () => {
  const [one, two] = await twoTabs();
  await one.write(scratch, '"one"');
  await note(two, scratch).getByText("Changed in another tab.").waitFor();
  expect(await code(two, scratch)).toBe('"one"');
  expect(await two.cell(scratch).getAttribute("data-state")).toBe("edited");
  await two.write(other, '"two"');
  await note(one, other).waitFor();
  await one.press(scratch, "reset");
  await note(two, scratch).getByRole("button", { name: "Undo" }).waitFor();
  await one.page.reload();
  await one.settles(other, "edited");
  expect(await code(one, other)).toBe('"two"');
  expect(two.complaints).toEqual([]);
});

test("a cell changed in both tabs keeps both texts: the later stands, the other is a button away, and back", async () => {
  const [one, two] = await twoTabs();
  await one.write(scratch, '"one"');
  await note(two, scratch).waitFor();
  await two.write(scratch, '"two"');
  for (const at of [one, two]) {
    await note(at, scratch).getByText("This cell was also edited in another tab.").waitFor();
    expect(await at.code(scratch)).toBe('"two"');
  }
  await one.page.reload();
  await one.settles(scratch, "edited");
  expect(await one.code(scratch)).toBe('"two"');
  const show = note(one, scratch).getByRole("button", { name: "Show that text" });
  await show.click();
  expect(await one.code(scratch)).toBe('"one"');
  await show.click();
  expect(await one.code(scratch)).toBe('"two"');
  await note(one, scratch).getByRole("button", { name: "Discard it" }).click();
  await note(one, scratch).getByRole("button", { name: "Undo" }).click();
  await show.click();
  expect(await one.code(scratch)).toBe('"one"');
});

test("two tabs that write at once agree on the later text, and keep the earlier", async () => {
  const [one, two] = await twoTabs();
  await Promise.all([one.edit(scratch), two.edit(scratch)]);
  await Promise.all([one.write(scratch, '"one"'), two.write(scratch, '"two"')]);
  const texts = [];
  for (const at of [one, two]) {
    await note(at, scratch).getByText("This cell was also edited in another tab.").waitFor();
    texts.push(await at.code(scratch));
  }
  expect(texts[0]).toBe(texts[1]);
  await note(one, scratch).getByRole("button", { name: "Show that text" }).click();
  expect([texts[0], await one.code(scratch)].sort()).toEqual(['"one"', '"two"']);
});

test("a reset in one tab leaves what the other wrote in it", async () => {
  const [one, two] = await twoTabs();
  await one.write(scratch, '"one"');
  await note(two, scratch).waitFor();
  await two.write(scratch, '"two"');
  await note(one, scratch).getByText("also edited").waitFor();
  await one.press(scratch, "reset");
  await note(two, scratch).getByText("Another tab reset this cell. Your text stays.").waitFor();
  expect(await two.code(scratch)).toBe('"two"');
  await note(one, scratch).getByText("This cell was also edited in another tab.").waitFor();
  expect(await one.cell(scratch).getAttribute("data-changed")).toBe(null);
  await two.page.reload();
  await two.settles(scratch, "edited");
  expect(await code(two, scratch)).toBe('"two"');
});

test("a tab that was never touched shows what another changes", async () => {
  const one = await lesson();
  const two = await new Reader(await one.page.context().newPage()).open(`${site.root}convolution/`);
  await one.write(scratch, '"one"');
  await two.settles(scratch, "edited");
  expect(await code(two, scratch)).toBe('"one"');
  expect(await two.page.locator("main > .banner").count()).toBe(0);
});

test("a cell that runs in one tab is not said to have run when another is loaded again", async () => {
  const [one, two] = await twoTabs();
  await one.try(scratch, "await new Promise(() => {});", "running");
  await two.page.reload();
  await two.settles(scratch, "edited");
  expect(await two.page.locator("main > .banner").innerText()).not.toContain("was running");
});
