import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";
import { openTestBrowser, type TestPage, type TestBrowser } from "../support/testBrowser.ts";
import { treeElement } from "../support/treeElement.ts";

declare const ui: typeof import("../support/listeners.ts");

let browser: TestBrowser;
let page: TestPage;
const asked: string[] = [];

beforeAll(async () => {
  browser = await openTestBrowser("./listeners.ts");
  page = await browser.open(`<section data-cell="map"><div data-output></div></section>`);
  page.on("request", (request) => asked.push(request.url()));
});
afterAll(() => browser.close());

const hostile: Readonly<Record<string, Tree>> = {
  "a script": treeElement("script", {}, "document.title = 'taken'"),
  "a script in SVG": treeElement("svg", {}, treeElement("script", {}, "document.title = 'taken'")),
  "an upper-case script": treeElement("SCRIPT", {}, "document.title = 'taken'"),
  "a style element": treeElement("style", {}, "body { display: none }"),
  "a frame": treeElement("iframe", { srcdoc: "<script>parent.document.title = 'taken'</script>" }),
  "an object": treeElement("object", { data: "/taken" }),
  "a form": treeElement("form", { action: "/taken" }, treeElement("button", { type: "submit" }, "Send")),
  "a base": treeElement("base", { href: "/taken/" }),
  "a meta refresh": treeElement("meta", { "http-equiv": "refresh", content: "0;url=/taken" }),
  "foreign content": treeElement("svg", {}, treeElement("foreignObject", {}, treeElement("p", {}, "here"))),
  "an animation of a link": treeElement(
    "svg",
    {},
    treeElement("animate", { attributeName: "href", to: "javascript:taken()" }),
  ),
  "an event attribute": treeElement("p", { onclick: "document.title = 'taken'" }, "here"),
  "an event attribute in capitals": treeElement("p", { ONCLICK: "document.title = 'taken'" }, "here"),
  "an error handler on a picture": treeElement("img", {
    src: "/taken.png",
    onerror: "document.title = 'taken'",
    alt: "",
  }),
  "a script link": treeElement("a", { href: "javascript:document.title = 'taken'" }, "here"),
  "a link elsewhere": treeElement(
    "svg",
    {},
    treeElement("a", { href: "https://elsewhere.test/" }, treeElement("text", {}, "here")),
  ),
  "a remote picture": treeElement(
    "svg",
    {},
    treeElement("image", { href: "https://elsewhere.test/taken.png" }),
  ),
  "a remote picture by its old name": treeElement(
    "svg",
    {},
    treeElement("image", { "xlink:href": "https://elsewhere.test/taken.png" }),
  ),
  "a remote use": treeElement("svg", {}, treeElement("use", { href: "https://elsewhere.test/taken.svg#a" })),
  "a picture of scripts": treeElement("img", { src: "data:image/svg+xml,<svg onload='taken()'/>", alt: "" }),
  "a remote background": treeElement("p", { style: "background: url(https://elsewhere.test/taken)" }, "here"),
  "a background in escapes": treeElement(
    "p",
    { style: "background: \\75rl(https://elsewhere.test/taken)" },
    "here",
  ),
  "a remote filter": treeElement(
    "svg",
    {},
    treeElement("rect", { fill: "url(https://elsewhere.test/taken#a)" }),
  ),
  "a cover over the page": treeElement("p", { style: "position: fixed; inset: 0" }, "here"),
  "a hook of the page": treeElement(
    "button",
    { "data-action": "run-all", "data-cell": "other", "data-output": "" },
    "here",
  ),
  "the id of another cell": treeElement("p", { id: "other-plot" }, "here"),
  "a name with a space": treeElement("p", { "data-value onclick": "1", 'title="': "1" }, "here"),
};

const dangerous =
  /<(script|style|iframe|object|form|base|meta|foreignObject|animate|a)\b|\son\w+=|javascript:|elsewhere|taken|fixed|run-all|data-cell|id=/i;

test("nothing hostile reaches the page, and nothing stops what stands beside it", async () => {
  for (const [what, tree] of Object.entries(hostile)) {
    const html = await page.evaluate(
      (trees) => {
        const output = document.querySelector("[data-output]")!;
        ui.patch(output, []);
        ui.patch(output, trees);
        ui.patchChanges(output, [{ path: [1], tree: trees[1]! }]);
        return output.innerHTML;
      },
      [treeElement("p", {}, "before"), tree, treeElement("p", {}, "after")],
    );
    expect(html, what).not.toMatch(dangerous);
    expect(html, what).toMatch(/^<p>before<\/p>.*<p>after<\/p>$/s);
  }
  expect(await page.title()).toBe("Stage");
  expect(asked).toEqual([]);
});

const pieces = [...JSON.stringify(Object.values(hostile)).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(
  ([, text]) => text!,
);
const piece = fc.constantFrom(...new Set(pieces), "p", "svg", "href", "src", "style", "id", "class");
const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.constant("text"), tie("element")),
  element: fc.record({
    tag: piece,
    attributes: fc.dictionary(piece, piece, { maxKeys: 4 }),
    children: fc.array(tie("tree"), { maxLength: 3 }),
  }),
}));

test("no mixture of hostile tags, attributes and values gets through", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 4 }), async (trees) => {
      const found = await page.evaluate((trees) => {
        const output = document.querySelector("[data-output]")!;
        ui.patch(output, trees);
        const bad =
          "script, style, iframe, object, form, base, meta, foreignObject, animate, a, [data-action=run-all]";
        const names = [...output.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
        const unsafe = names.filter(
          ({ name, value }) =>
            /^on|^srcdoc|^action/i.test(name) ||
            /javascript:|elsewhere/.test(
              /^(class|title|alt|placeholder|label|value|aria-|data-)/.test(name) ? "" : value,
            ),
        );
        return [...output.querySelectorAll(bad)]
          .map((one) => one.outerHTML)
          .concat(unsafe.map(({ name, value }) => `${name}=${value}`));
      }, trees);
      expect(found).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(await page.title()).toBe("Stage");
  expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
});
