import axe from "axe-core";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "../support/testBrowser.ts";

declare const ui: typeof import("../support/openEditor.ts");

let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser("./openEditor.ts");
});
afterAll(() => browser.close());

const source = `const stride = 2;\nfor (const k of [1, 2]) {\n  console.log(k satisfies number); // two\n}`;

const page = (text: string) => `<a href="#" id="before">before</a><section data-cell="map">
  <div data-source><details open><summary>Code</summary><pre tabindex="0" style="font: 14px/1.6 monospace; margin: 2px 0 0; padding: 2px 0 2px 14px; border-inline-start: 1px solid gray; overflow-x: auto; tab-size: 2"><code>${text}</code></pre></details></div>
  <div><button data-action="edit">Edit</button></div></section><p id="after">after</p>`;

async function open({ text = source, ...options }: BrowserContextOptions & { text?: string } = {}) {
  const opened = await browser.open(page(text), options);
  const edit = async () => {
    await opened.evaluate((text) => {
      ui.edit(text);
      ui.editor.focus();
    }, text);
  };
  const textbox = opened.getByRole("textbox", { name: "Code of cell map. Escape leaves the editor." });
  return Object.assign(opened, {
    edit,
    textbox,
    told: () => opened.evaluate(() => ui.told),
    source: () => opened.evaluate(() => ui.editor.source()),
    active: () =>
      opened.evaluate(() => (document.activeElement?.id || document.activeElement?.localName) ?? ""),
  });
}

test("the editor works under a policy without inline styles, and has its own", async () => {
  const page = await open();
  await page.edit();
  expect(page.breaches).toEqual([]);
  const styled = await page.evaluate(() => {
    const root = document.querySelector(".editor")!.shadowRoot!;
    return [root.adoptedStyleSheets.length > 0, root.querySelector("style"), document.querySelector("style")];
  });
  expect(styled).toEqual([true, null, null]);
  const keyword = page.locator(".cm-line span", { hasText: /^const$/ }).first();
  const plain = page.locator(".cm-line").first();
  await page.evaluate(() => document.documentElement.style.setProperty("--code-keyword", "rgb(1, 2, 3)"));
  const colour = (element: Element) => getComputedStyle(element).color;
  expect(await keyword.evaluate(colour)).toBe("rgb(1, 2, 3)");
  expect(await plain.evaluate(colour)).not.toBe("rgb(1, 2, 3)");
});

test("nothing moves when the editor takes the place of the code, nor when it gives it back", async () => {
  const page = await open();
  const top = async () => (await page.locator("#after").boundingBox())!.y;
  const line = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const [before, first] = [await top(), await line("pre code")];
  await page.edit();
  expect(Math.abs((await top()) - before)).toBeLessThan(1);
  const { x, y } = await line(".cm-line");
  expect(Math.abs(x - first.x)).toBeLessThan(3);
  expect(Math.abs(y - first.y)).toBeLessThan(4);
  await page.evaluate(() => ui.editor.close());
  expect(await top()).toBe(before);
  expect(await page.locator("pre code").textContent()).toBe(source);
});

test("typing changes the source, undo takes it back, redo brings it again", async () => {
  const page = await open();
  await page.edit();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(";x");
  expect(await page.source()).toBe(`${source};x`);
  expect((await page.told()).at(-1)).toEqual(["change", `${source};x`]);
  await page.keyboard.press("ControlOrMeta+z");
  expect(await page.source()).toBe(source);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  expect(await page.source()).toBe(`${source};x`);
});

test("Mod-Enter and Shift-Enter run and change nothing", async () => {
  const page = await open();
  await page.edit();
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.keyboard.press("Shift+Enter");
  expect(await page.told()).toEqual(["run", "run"]);
  expect(await page.source()).toBe(source);
});

test("Escape leaves the editor, which keeps what was typed", async () => {
  const page = await open();
  await page.edit();
  await page.keyboard.type("let a; ");
  await page.keyboard.press("Escape");
  expect((await page.told()).at(-1)).toBe("leave");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-action"))).toBe("edit");
  expect(await page.source()).toBe(`let a; ${source}`);
});

test("Tab and Shift-Tab move on, in and out", async () => {
  const page = await open();
  await page.edit();
  await page.keyboard.press("Tab");
  expect(await page.active()).toBe("button");
  await page.keyboard.press("Shift+Tab");
  expect(await page.textbox.evaluate((box) => box.matches(":focus"))).toBe(true);
  await page.keyboard.press("Shift+Tab");
  expect(await page.active()).toBe("summary");
  expect(await page.source()).toBe(source);
});

test("the keyboard selects, and what is typed takes the place of the selection", async () => {
  const page = await open();
  await page.edit();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.type("let a");
  expect(await page.source()).toBe(`let a\n${source.split("\n").slice(1).join("\n")}`);
  await page
    .locator(".cm-line")
    .nth(2)
    .dblclick({ position: { x: 40, y: 8 } });
  await page.keyboard.type("log");
  expect(await page.source()).toContain("  log.log(k");
});

test("Enter keeps the indentation, and a new line after a brace goes in by two", async () => {
  const page = await open({ text: "if (a) {" });
  await page.edit();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("b()");
  expect(await page.source()).toBe("if (a) {\n  b()");
});

test("who hears the page finds a text box of several lines with all the code in it", async () => {
  const page = await open();
  await page.edit();
  expect(await page.textbox.getAttribute("aria-multiline")).toBe("true");
  expect(await page.textbox.textContent()).toContain("const stride = 2;");
  expect(await page.locator(".cm-gutters").getAttribute("aria-hidden")).toBe("true");
});

test("the line that failed is marked with its message, moves with its text, and is cleared", async () => {
  const page = await open();
  await page.edit();
  const [failing, message] = [page.locator(".cm-failing"), page.locator(".cm-message")];
  await page.evaluate(() => ui.editor.mark({ line: 3, column: 2, message: "console is not defined." }));
  expect(await failing.textContent()).toContain("console.log(k");
  expect(await message.textContent()).toBe("console is not defined.");
  expect(await page.locator(".cm-failing-point").first().textContent()).toMatch(/^console/);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("Enter");
  expect(await failing.textContent()).toContain("console.log");
  expect(await page.source()).not.toContain("is not defined");
  await page.evaluate(() => ui.editor.clear());
  expect([await failing.count(), await message.count()]).toEqual([0, 0]);
  await page.evaluate(() => ui.editor.mark({ line: 99, column: 99, message: "beyond the end" }));
  expect(await failing.textContent()).toBe("}");
});

test("a replaced source is a change that can be undone", async () => {
  const page = await open();
  await page.edit();
  await page.evaluate(() => ui.editor.replace("1 + 1"));
  expect(await page.source()).toBe("1 + 1");
  await page.keyboard.press("ControlOrMeta+z");
  expect(await page.source()).toBe(source);
});

test("closed, the static code shows what was written", async () => {
  const page = await open();
  await page.edit();
  await page.evaluate(() => {
    ui.editor.replace("1 + 1");
    ui.editor.close();
  });
  expect(await page.locator(".editor").count()).toBe(0);
  expect(await page.locator("pre").textContent()).toBe("1 + 1");
});

test("a long line scrolls, as it does where it is only read, on a phone too", async () => {
  const text = `const long = "${"word ".repeat(60)}";`;
  for (const width of [1280, 390]) {
    const page = await open({ text, viewport: { width, height: 800 } });
    await page.edit();
    const lines = await page
      .locator(".cm-line")
      .evaluate((line) =>
        Math.round(line.getBoundingClientRect().height / parseFloat(getComputedStyle(line).lineHeight)),
      );
    expect(lines).toBe(1);
    const scroller = page.locator(".cm-scroller");
    expect(await scroller.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  }
});

test("code that was folded is unfolded by its editor", async () => {
  const page = await open();
  await page.evaluate(() => (document.querySelector("details")!.open = false));
  await page.edit();
  expect(await page.textbox.isVisible()).toBe(true);
});

test("axe finds nothing wrong with the editor", async () => {
  const page = await open();
  await page.edit();
  await page.evaluate(() => ui.editor.mark({ line: 3, column: 2, message: "console is not defined." }));
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (globalThis as never as { axe: typeof axe }).axe.run("section"));
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
