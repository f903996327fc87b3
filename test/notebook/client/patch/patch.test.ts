import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";
import { treeElement, slider } from "../support/treeElement.ts";
import { openTestBrowser, type TestPage, type TestBrowser } from "../support/testBrowser.ts";

declare const ui: typeof import("../support/listeners.ts");

let browser: TestBrowser;
let page: TestPage;

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
});
afterAll(() => browser.close());

const output = `<section data-cell="map"><div data-output></div></section>`;

async function open(body = output) {
  page = await browser.open(body);
}

const patch = (...trees: Tree[]) =>
  page.evaluate((trees) => ui.patch(document.querySelector("[data-output]")!, trees), trees);

const html = () => page.evaluate(() => document.querySelector("[data-output]")!.innerHTML);

test("a patch draws HTML, SVG and MathML in their own namespaces", async () => {
  await open();
  await patch(
    treeElement("p", {}, "six"),
    treeElement(
      "svg",
      { viewBox: "0 0 1 1" },
      treeElement("linearGradient", {}),
      treeElement("title", {}, "t"),
    ),
    treeElement("math", {}, treeElement("mn", {}, "6")),
  );
  expect(await html()).toBe(
    `<p>six</p><svg viewBox="0 0 1 1"><linearGradient></linearGradient><title>t</title></svg><math><mn>6</mn></math>`,
  );
  const spaces = await page.evaluate(() =>
    ["p", "title", "mn"].map((tag) =>
      document.querySelector(`[data-output] ${tag}`)!.namespaceURI!.split("/").at(-1),
    ),
  );
  expect(spaces).toEqual(["xhtml", "svg", "MathML"]);
});

test("a value inside a formula is HTML, as the browser parses it: a byte count stays one", async () => {
  await open(`<math><mn data-cell="value-4" data-output><data class="bytes">6 B</data></mn></math>`);
  await patch(treeElement("data", { class: "bytes" }, "7 B"));
  expect(await html()).toBe(`<data class="bytes">7 B</data>`);
  expect(await page.evaluate(() => document.querySelector("data")!.namespaceURI)).toMatch(/xhtml$/);
});

test("nodes that did not change are the same nodes, and so are those that did where they can be", async () => {
  await open();
  await patch(
    treeElement("p", { class: "a" }, "one"),
    treeElement("table", {}, treeElement("tbody", {}, treeElement("tr", {}, treeElement("td", {}, "1")))),
  );
  const before = await page.evaluateHandle(() => [...document.querySelectorAll("[data-output] *")]);
  await patch(
    treeElement("p", { class: "b" }, "two"),
    treeElement("table", {}, treeElement("tbody", {}, treeElement("tr", {}, treeElement("td", {}, "2")))),
  );
  expect(
    await page.evaluate(
      (before) => [...document.querySelectorAll("[data-output] *")].every((node, k) => node === before[k]),
      before,
    ),
  ).toBe(true);
  expect(await html()).toBe(`<p class="b">two</p><table><tbody><tr><td>2</td></tr></tbody></table>`);
});

test("what was drawn before any script ran is kept where it is what the cell shows", async () => {
  await open(
    `<div data-cell="map"><div data-output><p>one</p><svg viewBox="0 0 1 1"><path d="M0,0"></path></svg></div></div>`,
  );
  const path = await page.evaluateHandle(() => document.querySelector("path"));
  await patch(
    treeElement("p", {}, "one"),
    treeElement("svg", { viewBox: "0 0 1 1" }, treeElement("path", { d: "M1,1" })),
  );
  expect(await page.evaluate((path) => path === document.querySelector("path"), path)).toBe(true);
  expect(await html()).toContain(`d="M1,1"`);
});

test("a slider keeps its node and its focus when something appears before it", async () => {
  await open();
  await patch(slider("stride", 1));
  await page.focus("input");
  await patch(treeElement("p", {}, "new"), "text", slider("stride", 1));
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-input"))).toBe("stride");
});

test("a text that is selected stays selected when another changes", async () => {
  await open();
  await patch(treeElement("p", {}, "stays"), treeElement("p", {}, "1"));
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("p")!));
  await patch(treeElement("p", {}, "stays"), treeElement("p", {}, "2"));
  expect(await page.evaluate(() => String(getSelection()))).toBe("stays");
});

test("a table scrolled sideways stays scrolled", async () => {
  await open();
  const wide = (text: string) =>
    treeElement(
      "div",
      { class: "scroll", style: "overflow: auto; width: 100px" },
      treeElement("div", { style: "width: 900px" }, text),
    );
  await patch(wide("1"));
  await page.evaluate(() => (document.querySelector(".scroll")!.scrollLeft = 300));
  await patch(wide("2"));
  expect(await page.evaluate(() => document.querySelector(".scroll")!.scrollLeft)).toBe(300);
});

test("details stay as the reader left them", async () => {
  await open();
  const more = (text: string, open: Record<string, string>) =>
    treeElement("details", open, treeElement("summary", {}, "More"), text);
  await patch(more("1", {}), more("1", { open: "" }));
  await page.evaluate(() =>
    document.querySelectorAll("details").forEach((one) => one.toggleAttribute("open")),
  );
  await patch(more("2", {}), more("2", { open: "" }));
  expect(await page.evaluate(() => [...document.querySelectorAll("details")].map((one) => one.open))).toEqual(
    [true, false],
  );
});

test("a control that the reader is at keeps the reader's value, and so does the number beside it", async () => {
  await open();
  await patch(slider("stride", 1));
  await page.focus("input");
  await page.evaluate(() => {
    document.querySelector("input")!.value = "3";
    document.querySelector("output")!.textContent = "3";
  });
  await patch(slider("stride", 2));
  expect(await page.inputValue("input")).toBe("3");
  expect(await page.textContent("output")).toBe("3");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await patch(slider("stride", 2));
  expect(await page.inputValue("input")).toBe("2");
  expect(await page.textContent("output")).toBe("2");
});

test("a slider being dragged keeps its value even where pressing it gives no focus", async () => {
  await open();
  await page.evaluate(() => ui.listenToControls(ui.inputs));
  await patch(slider("stride", 1));
  const box = (await page.locator("input").boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await patch(slider("stride", 3));
  expect(await page.inputValue("input")).toBe("2");
  await page.mouse.up();
  await patch(slider("stride", 3));
  expect(await page.inputValue("input")).toBe("3");
});

test("a control that was moved goes back when the cell says so", async () => {
  await open();
  const box = (checked: Record<string, string>) =>
    treeElement("input", { type: "checkbox", "data-input": "bias", ...checked });
  const list = (k: number) =>
    treeElement(
      "select",
      { "data-input": "filter" },
      ...["blur", "edges"].map((name, i) =>
        treeElement("option", { value: String(i), ...(i === k && { selected: "" }) }, name),
      ),
    );
  await patch(slider("stride", 1), box({}), list(0));
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>("[type=range]")!.value = "3";
    document.querySelector<HTMLInputElement>("[type=checkbox]")!.checked = true;
    document.querySelector("select")!.selectedIndex = 1;
  });
  await patch(slider("stride", 1), box({}), list(0));
  const read = () =>
    page.evaluate(() => [
      document.querySelector<HTMLInputElement>("[type=range]")!.value,
      document.querySelector<HTMLInputElement>("[type=checkbox]")!.checked,
      document.querySelector("select")!.selectedIndex,
    ]);
  expect(await read()).toEqual(["1", false, 0]);
  await patch(slider("stride", 2), box({ checked: "" }), list(1));
  expect(await read()).toEqual(["2", true, 1]);
});

test("a picture that is already there is not loaded again", async () => {
  await open();
  await patch(
    treeElement("img", { src: "data:image/png;base64,iVBORw0KGgo=", "data-picture": "1f", alt: "" }),
  );
  await page.evaluate(() => document.querySelector("img")!.setAttribute("src", "/already.png"));
  await patch(treeElement("img", { src: "data:image/png;base64,AAAA", "data-picture": "1f", alt: "" }));
  expect(await page.getAttribute("img", "src")).toBe("/already.png");
  const src = "data:image/png;base64,BBBB";
  await patch(treeElement("img", { src, "data-picture": "20", alt: "" }));
  expect(await page.getAttribute("img", "src")).toBe(src);
});

test("what the page added to an element stays", async () => {
  await open();
  await patch(treeElement("p", { class: "a" }, "one"));
  await page.evaluate(() => document.querySelector("p")!.setAttribute("aria-describedby", "tip"));
  await patch(treeElement("p", { class: "b" }, "one"));
  expect(await html()).toBe(`<p class="b" aria-describedby="tip">one</p>`);
});

test("an element stands in the page as the page dresses it, and is dressed anew with each patch", async () => {
  await open();
  const shown = (words: string) =>
    page.evaluate((words) => {
      const dress = (tree: { tag: string }) =>
        tree.tag === "b" ? { tag: "b", attributes: { title: "dressed" }, children: [`${words}!`] } : tree;
      const output = document.querySelector("[data-output]")!;
      ui.patch(
        output,
        [{ tag: "p", attributes: {}, children: [{ tag: "b", attributes: {}, children: [words] }] }],
        dress as never,
      );
      return output.querySelector("b")!.outerHTML;
    }, words);
  expect(await shown("one")).toBe('<b title="dressed">one!</b>');
  expect(await shown("two")).toBe('<b title="dressed">two!</b>');
});

test("a path into the trees is a path into the page, past what is empty or not allowed", async () => {
  await open();
  await patch(
    "a",
    "",
    "b",
    treeElement("script", {}),
    treeElement("svg", {}, treeElement("g", {}, "old"), treeElement("g", {})),
  );
  const change = (path: number[], tree: Tree) =>
    page.evaluate(
      ([path, tree]) => ui.patchChanges(document.querySelector("[data-output]")!, [{ path, tree }]),
      [path, tree] as const,
    );
  await change([4, 1], treeElement("g", { fill: "red" }, treeElement("text", {}, "tip")));
  await change([4, 0], "gone");
  await change([9, 9, 9], "nowhere");
  expect(await html()).toBe(`ab<svg>gone<g fill="red"><text>tip</text></g></svg>`);
});

const text = fc.string({ maxLength: 3 });
const names = fc.constantFrom(
  "class",
  "title",
  "data-value",
  "data-row",
  "data-set-stride",
  "fill",
  "style",
  "width",
);
const attributes = fc.dictionary(names, fc.constantFrom("1", "2", "red"), { maxKeys: 3 });
const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, text, tie("element")),
  element: fc.record({
    tag: fc.constantFrom(
      "p",
      "div",
      "svg",
      "g",
      "math",
      "mn",
      "table",
      "input",
      "select",
      "option",
      "img",
      "script",
      "a",
    ),
    attributes,
    children: fc.array(tie("tree"), { maxLength: 4 }),
  }),
}));

test("one output after another gives the same nodes as the second alone", async () => {
  await open();
  await fc.assert(
    fc.asyncProperty(
      fc.array(tree, { maxLength: 4 }),
      fc.array(tree, { maxLength: 4 }),
      async (first, second) => {
        const same = await page.evaluate(
          ([first, second]) => {
            const [patched, fresh] = [document.createElement("div"), document.createElement("div")];
            ui.patch(patched, first);
            ui.patch(patched, second);
            ui.patch(fresh, second);
            return patched.isEqualNode(fresh) || [patched.outerHTML, fresh.outerHTML];
          },
          [first, second] as const,
        );
        expect(same).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("a patch by the same trees touches nothing", async () => {
  await open();
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 4 }), async (trees) => {
      const touched = await page.evaluate((trees) => {
        const parent = document.createElement("div");
        ui.patch(parent, trees);
        const observer = new MutationObserver(() => {});
        observer.observe(parent, { subtree: true, childList: true, attributes: true, characterData: true });
        ui.patch(parent, trees);
        return observer.takeRecords().length;
      }, trees);
      expect(touched).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test("what is shown already is not looked at again, unless a part of it has changed since", async () => {
  await open();
  const chart = (text: string) =>
    treeElement(
      "figure",
      {},
      treeElement("svg", {}, treeElement("text", { x: "1" }, text)),
      treeElement("p", {}, "Two."),
    );
  await patch(chart("one"));
  const touched = await page.evaluate((tree) => {
    const output = document.querySelector("[data-output]")!;
    document.querySelector("p")!.textContent = "the page's";
    ui.patch(output, [tree]);
    const left = document.querySelector("p")!.textContent;
    ui.patchChanges(output, [{ path: [0, 0, 0, 0], tree: "three" }]);
    ui.patch(output, [tree]);
    return [left, document.querySelector("figure")!.textContent];
  }, chart("one"));
  expect(touched).toEqual(["the page's", "onethe page's"]);
});
