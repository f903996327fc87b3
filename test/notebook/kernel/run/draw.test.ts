import { expect, test } from "vitest";
import { controlsTree, draw } from "../../../../site/notebook/kernel/run/draw.ts";
import { treeElement } from "../../client/support/treeElement.ts";
import { cellsOf } from "../cells.ts";

const [cell] = cellsOf({ a: "1" });

/** A drawing of two parts, the second of which is marked under the pointer. */
const drawing = {
  render(document: Document) {
    const group = document.createElement("div");
    const [first, second] = ["b", "i"].map((tag) => group.appendChild(document.createElement(tag)));
    first!.append("first");
    second!.addEventListener("pointermove", () => second!.setAttribute("class", "over"));
    return group;
  },
};

const over = { type: "pointermove", x: 0, y: 0 };

test("the pointer reaches a drawing past the controls above it, and what it changes is found there", async () => {
  const { result, point } = draw(drawing, cell!, { controls: [treeElement("input")], printed: [] });
  expect(result.status === "shown" && result.output.length).toBe(2);
  expect(await point({ ...over, path: [1, 1] })).toEqual([
    { path: [1, 1], tree: treeElement("i", { class: "over" }) },
  ]);
  expect(await point({ ...over, path: [0, 1] })).toEqual([]);
});

test("without controls a drawing comes first", async () => {
  const { point } = draw(drawing, cell!, { controls: [], printed: ["printed"] });
  expect(await point({ ...over, path: [0, 1] })).toEqual([
    { path: [0, 1], tree: treeElement("i", { class: "over" }) },
  ]);
});

test("what is no drawing hears nothing of the pointer, and stands between controls and console", async () => {
  const { result, point } = draw("six", cell!, {
    controls: [treeElement("input")],
    printed: [treeElement("pre")],
  });
  const tags = result.output.map((tree) => (typeof tree === "string" ? tree : tree.tag));
  expect(tags).toEqual(["div", "p", "pre"]);
  expect(await point({ ...over, path: [1] })).toEqual([]);
});

test("controls stand together, and where there are none, nothing does", () => {
  expect(controlsTree([treeElement("input"), treeElement("select")])).toEqual([
    treeElement("div", { class: "controls" }, treeElement("input"), treeElement("select")),
  ]);
  expect(controlsTree([])).toEqual([]);
});
