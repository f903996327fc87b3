import fc from "fast-check";
import { createDocument } from "../../../../site/notebook/kernel/document/index.ts";

const tags =
  "a b blockquote br button caption canvas code col colgroup dd details div dl dt em fieldset figcaption figure form h2 h3 hr img input label legend li math mi mrow mtext ol optgroup option output p pre rect g section select span strong style sub summary svg table tbody td text tfoot th thead title tr u ul".split(
    " ",
  );
const words = fc.oneof(
  fc.constantFrom("a", " ", "\n", "\r\nb", "<i>", "&amp;", "\u00a0", "\0", "\ud800", '"', "1e-7"),
  fc.string({ maxLength: 4 }),
);
const attributes = fc.dictionary(
  fc.constantFrom(
    "class",
    "id",
    "title",
    "data-set-Stride",
    "aria-label",
    "viewBox",
    "d",
    "style",
    "onclick",
    "href",
    "width",
  ),
  fc.oneof(
    words,
    fc.constantFrom(
      "red: blue; color: red",
      "plot-clip-3",
      "#plot-clip-3",
      "M0.123456,1e-9L2",
      "url(#plot-clip-3)",
    ),
  ),
  { maxKeys: 3 },
);

export type Sketch =
  string | { tag: string; attributes: Record<string, string>; children: readonly Sketch[] };

const sketch = fc.letrec<{ node: Sketch; element: Sketch }>((tie) => ({
  node: fc.oneof({ maxDepth: 6, depthSize: "large" }, words, tie("element")),
  element: fc.record({
    tag: fc.constantFrom(...tags),
    attributes,
    children: fc.array(tie("node"), { maxLength: 5 }),
  }),
}));

/** Any element at all in any other, as only a program would nest them. */
export const randomSketch = sketch.element;

export function build(node: Sketch, document = createDocument()): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(...node.children.map((child) => build(child, document)));
  return element;
}
