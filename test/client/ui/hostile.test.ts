import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tree } from "../../../site/kernel/tree.ts";
import { stage, type Opened, type Stage } from "./stage.ts";
import { el } from "./trees.ts";

declare const ui: typeof import("./everything.ts");

let browser: Stage;
let page: Opened;
const asked: string[] = [];

beforeAll(async () => {
  browser = await stage("./everything.ts");
  page = await browser.open(`<section data-cell="map"><div data-output></div></section>`);
  page.on("request", (request) => asked.push(request.url()));
});
afterAll(() => browser.close());

const hostile: Readonly<Record<string, Tree>> = {
  "a script": el("script", {}, "document.title = 'taken'"),
  "a script in SVG": el("svg", {}, el("script", {}, "document.title = 'taken'")),
  "an upper-case script": el("SCRIPT", {}, "document.title = 'taken'"),
  "a style element": el("style", {}, "body { display: none }"),
  "a frame": el("iframe", { srcdoc: "<script>parent.document.title = 'taken'</script>" }),
  "an object": el("object", { data: "/taken" }),
  "a form": el("form", { action: "/taken" }, el("button", { type: "submit" }, "Send")),
  "a base": el("base", { href: "/taken/" }),
  "a meta refresh": el("meta", { "http-equiv": "refresh", content: "0;url=/taken" }),
  "foreign content": el("svg", {}, el("foreignObject", {}, el("p", {}, "here"))),
  "an animation of a link": el("svg", {}, el("animate", { attributeName: "href", to: "javascript:taken()" })),
  "an event attribute": el("p", { onclick: "document.title = 'taken'" }, "here"),
  "an event attribute in capitals": el("p", { ONCLICK: "document.title = 'taken'" }, "here"),
  "an error handler on a picture": el("img", {
    src: "/taken.png",
    onerror: "document.title = 'taken'",
    alt: "",
  }),
  "a script link": el("a", { href: "javascript:document.title = 'taken'" }, "here"),
  "a link elsewhere": el("svg", {}, el("a", { href: "https://elsewhere.test/" }, el("text", {}, "here"))),
  "a remote picture": el("svg", {}, el("image", { href: "https://elsewhere.test/taken.png" })),
  "a remote picture by its old name": el(
    "svg",
    {},
    el("image", { "xlink:href": "https://elsewhere.test/taken.png" }),
  ),
  "a remote use": el("svg", {}, el("use", { href: "https://elsewhere.test/taken.svg#a" })),
  "a picture of scripts": el("img", { src: "data:image/svg+xml,<svg onload='taken()'/>", alt: "" }),
  "a remote background": el("p", { style: "background: url(https://elsewhere.test/taken)" }, "here"),
  "a background in escapes": el("p", { style: "background: \\75rl(https://elsewhere.test/taken)" }, "here"),
  "a remote filter": el("svg", {}, el("rect", { fill: "url(https://elsewhere.test/taken#a)" })),
  "a cover over the page": el("p", { style: "position: fixed; inset: 0" }, "here"),
  "a hook of the page": el(
    "button",
    { "data-action": "run-all", "data-cell": "other", "data-output": "" },
    "here",
  ),
  "the id of another cell": el("p", { id: "other-plot" }, "here"),
  "a name with a space": el("p", { "data-value onclick": "1", 'title="': "1" }, "here"),
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
        ui.patchAt(output, [{ path: [1], tree: trees[1]! }]);
        return output.innerHTML;
      },
      [el("p", {}, "before"), tree, el("p", {}, "after")],
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
