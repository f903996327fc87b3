import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import {
  createDocument,
  sendPointer,
  recordMutations,
  toTree,
} from "../../../../site/notebook/kernel/document/index.ts";
import { toHtml } from "../../../../site/notebook/kernel/toHtml.ts";

const document = createDocument();
const rows = [
  { x: 1, y: 2, g: "a" },
  { x: 2, y: 1, g: "b" },
];

function list(): HTMLElement {
  const parent = document.createElement("ul");
  for (const text of ["one", "two", "three"]) parent.appendChild(document.createElement("li")).append(text);
  return parent;
}

test("only the outermost changed places are told, by their path", async () => {
  const root = list();
  toTree(root, "cell");
  const changes = await recordMutations(root, () => {
    root.children[0]!.setAttribute("title", "t");
    root.children[2]!.textContent = "3";
  });
  expect(changes).toEqual([
    { path: [0, 0], tree: { tag: "li", attributes: { title: "t" }, children: ["one"] } },
    { path: [0, 2, 0], tree: "3" },
  ]);
});

test("paths count what is shown", async () => {
  const root = list();
  root.prepend(document.createElement("style"), document.createElement("li"));
  toTree(root, "cell");
  const changes = await recordMutations(root, () => root.lastElementChild!.setAttribute("title", "t"));
  expect(changes.map(({ path }) => path)).toEqual([[0, 3]]);
});

test("changes add up, and nothing changed is nothing told", async () => {
  const root = list();
  toTree(root, "cell");
  await recordMutations(root, () => root.children[0]!.setAttribute("title", "t"));
  expect(await recordMutations(root, () => {})).toEqual([]);
  const changes = await recordMutations(root, () => root.children[1]!.setAttribute("title", "t"));
  expect(changes.map(({ path }) => path)).toEqual([[0, 1]]);
});

test("an output that was never shown is refused", async () => {
  await expect(recordMutations(list(), () => {})).rejects.toThrow("expected an output that toTree has shown");
});

/** The path to the drawing in a plot's output. */
const path = [0];

test("pointing at a dot shows its tip, leaving takes it away", async () => {
  const plot = Plot.plot({ marks: [Plot.dot(rows, { x: "x", y: "y", tip: true })] });
  toTree(plot, "cell");
  const scale = (name: Plot.ScaleName) => plot.scale(name)!.apply as (value: number) => number;
  const shown = await sendPointer(plot, { type: "pointermove", path, x: scale("x")(1), y: scale("y")(2) });
  expect(shown).toHaveLength(1);
  expect(toHtml([shown[0]!.tree])).toMatch(/<path [^>]*d="M.*>x<.*> 1<.*>y<.*> 2</);
  const gone = await sendPointer(plot, { type: "pointerleave", path, x: 0, y: 0 });
  expect(gone.map(({ tree }) => typeof tree !== "string" && tree.children)).toEqual([[]]);
});

test("tips in facets, which wait for a frame, are shown as well", async () => {
  const plot = Plot.plot({ marks: [Plot.dot(rows, { x: "x", y: "y", fx: "g", tip: true })] });
  toTree(plot, "cell");
  const scale = (name: Plot.ScaleName) => plot.scale(name)!.apply as (value: unknown) => number;
  const x = scale("fx")("b") - scale("fx")("a") + scale("x")(2);
  const changes = await sendPointer(plot, { type: "pointermove", path, x, y: scale("y")(1) });
  expect(changes.length).toBeGreaterThan(0);
  expect("requestAnimationFrame" in globalThis).toBe(false);
});

test("what is clicked hears it itself", async () => {
  const root = list();
  root.children[1]!.addEventListener(
    "pointerdown",
    (event) => ((event.target as Element).textContent = "here"),
  );
  toTree(root, "cell");
  const changes = await sendPointer(root, { type: "pointerdown", path: [0, 1, 0], x: 0, y: 0 });
  expect(changes).toEqual([{ path: [0, 1, 0], tree: "here" }]);
});
