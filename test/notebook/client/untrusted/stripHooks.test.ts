import { expect, test } from "vitest";
import { stripTreeHooks, stripHooks } from "../../../../site/notebook/client/untrusted/stripHooks.ts";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";
import { treeElement, slider } from "../support/treeElement.ts";

const cell = { id: "a", controls: ["stride", "guess"] };
const controls = treeElement("div", { class: "controls" }, slider("stride", 1));

test("what the kernel's own inputs drew stays, tree for tree", () => {
  const drawn = [
    controls,
    treeElement("p", { class: "value", "data-set-stride": "2", "data-part": "conv1" }, "6"),
  ];
  const output = stripHooks(drawn, cell);
  expect(output).toEqual(drawn);
  expect(output[0]).toBe(controls);
});

const forged: Readonly<Record<string, Tree>> = {
  "a control of another cell among a cell's own": treeElement(
    "div",
    { class: "controls" },
    treeElement("input", { "data-input": "other" }),
  ),
  "a part of no control": treeElement(
    "div",
    { class: "controls" },
    treeElement("input", { "data-row": "30000000" }),
  ),
  "a step of any width": treeElement(
    "div",
    { class: "controls" },
    treeElement("button", { "data-step": "1e9" }),
  ),
  "the button of a picture": treeElement(
    "div",
    { class: "controls" },
    treeElement("button", { "data-action": "original-picture" }),
  ),
};
for (const [what, tree] of Object.entries(forged)) {
  test(`${what} is none`, () => expect(JSON.stringify(stripHooks([tree], cell))).not.toContain("data-"));
}

test("outside the block of controls nothing is a control, a question or a part of one", () => {
  const hooks = { "data-input": "stride", "data-QUESTION": "guess", "data-check": "guess", "data-row": "0" };
  const tree = treeElement("div", { class: "value", ...hooks }, treeElement("b", { ...hooks, title: "6" }));
  const clean = treeElement("div", { class: "value" }, treeElement("b", { title: "6" }));
  expect(stripHooks([tree], cell)).toEqual([clean]);
  expect(stripHooks([controls, treeElement("div", { class: "controls" }, tree)], cell)).toEqual([
    controls,
    treeElement("div", {}, clean),
  ]);
  expect(stripTreeHooks(tree, cell)).toEqual(clean);
});

test("a cell without controls has no block of them", () => {
  expect(stripHooks([controls], { id: "a", controls: [] })).toEqual([
    treeElement(
      "div",
      {},
      treeElement(
        "label",
        {},
        treeElement("span", { class: "label" }, "stride"),
        treeElement("input", { type: "range", min: "1", max: "3", step: "1", value: "1" }),
        treeElement("output", {}, "1"),
      ),
    ),
  ]);
});

test("an exercise is a question named after its own cell", () => {
  const exercise = (question: string) => treeElement("div", { class: "check", "data-question": question });
  expect(stripTreeHooks(exercise("a"), cell)).toEqual(exercise("a"));
  expect(stripTreeHooks(exercise("b"), cell)).toEqual(treeElement("div", { class: "check" }));
});

test("no output has the classes by which the page knows its own parts", () => {
  for (const name of ["cell", "controls", "control-note", "answered", "banner", "skip", "status"])
    expect(stripTreeHooks(treeElement("p", { class: `value ${name}` }), cell)).toEqual(treeElement("p"));
  expect(stripTreeHooks(treeElement("p", { class: "cells" }), cell)).toEqual(
    treeElement("p", { class: "cells" }),
  );
});

test("in a sentence nothing has a size or a place of its own", () => {
  const inline = { id: "a", controls: [], inline: true } as const;
  const count = treeElement("data", { class: "bytes", "data-bytes": "6", tabindex: "0" }, "6 B");
  expect(
    stripHooks(
      [count, treeElement("svg", { width: "9000" }), treeElement("b", { style: "padding: 9em" }, "6")],
      inline,
    ),
  ).toEqual([count, "", treeElement("b", {}, "6")]);
});

test("a byte count counts bytes, and says in 600 characters where they come from", () => {
  const count = (bytes: string, derivation: string) =>
    treeElement("data", { "data-bytes": bytes, "data-derivation": derivation });
  expect(stripTreeHooks(count("553430176", "x".repeat(600)), cell)).toEqual(
    count("553430176", "x".repeat(600)),
  );
  expect(stripTreeHooks(count("1e21", "x".repeat(1.9e6)), cell)).toEqual(
    count("1e21", `${"x".repeat(600)}…`),
  );
  for (const odd of ["", "many", "NaN", "1".repeat(400), "1e999"])
    expect(stripTreeHooks(count(odd, ""), cell)).toEqual(treeElement("data", { "data-derivation": "" }));
});
