import type { Page } from "playwright-core";

const inCell = (page: Page, cell: string, what: string) => page.locator(`[data-cell="${cell}"] ${what}`);

/** Opens a cell's editor and puts `source` in it; nothing runs. */
export async function writeCell(page: Page, cell: string, source: string): Promise<void> {
  const editor = inCell(page, cell, ".cm-content");
  if ((await editor.count()) === 0) await inCell(page, cell, '[data-action="edit"]').click();
  await editor.focus();
  await editor.press("ControlOrMeta+a");
  await page.keyboard.insertText(source);
  await page.locator("html[data-kernel=ready]").waitFor({ state: "attached" });
}

/** Runs the written code and returns the cell's output. */
export async function runCell(page: Page, cell: string): Promise<string> {
  await inCell(page, cell, '[data-action="run"]').click();
  await fresh(page, cell);
  return inCell(page, cell, "[data-output]").innerText();
}

export async function resetCell(page: Page, cell: string): Promise<void> {
  await inCell(page, cell, '[data-action="reset"]').click();
  await fresh(page, cell);
}

function fresh(page: Page, cell: string): Promise<void> {
  return page.locator(`[data-cell="${cell}"][data-state="fresh"]`).waitFor();
}
