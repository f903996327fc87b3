import { expect, test } from "vitest";
import { without, withoutHooks } from "../../../site/client/distrust/hooks.ts";
import type { Tree } from "../../../site/kernel/tree.ts";
import { el, slider } from "../ui/trees.ts";

const cell = { id: "a", controls: ["stride", "guess"] };
const controls = el("div", { class: "controls" }, slider("stride", 1));

test("what the kernel's own inputs drew stays, tree for tree", () => {
  const drawn = [controls, el("p", { class: "value", "data-set-stride": "2", "data-part": "conv1" }, "6")];
  const output = withoutHooks(drawn, cell);
  expect(output).toEqual(drawn);
  expect(output[0]).toBe(controls);
});

const forged: Readonly<Record<string, Tree>> = {
  "a control of another cell among a cell's own": el(
    "div",
    { class: "controls" },
    el("input", { "data-input": "other" }),
  ),
  "a part of no control": el("div", { class: "controls" }, el("input", { "data-row": "30000000" })),
  "a step of any width": el("div", { class: "controls" }, el("button", { "data-step": "1e9" })),
  "the button of a picture": el(
    "div",
    { class: "controls" },
    el("button", { "data-action": "original-picture" }),
  ),
};
for (const [what, tree] of Object.entries(forged)) {
  test(`${what} is none`, () => expect(JSON.stringify(withoutHooks([tree], cell))).not.toContain("data-"));
}

test("outside the block of controls nothing is a control, a question or a part of one", () => {
  const hooks = { "data-input": "stride", "data-QUESTION": "guess", "data-check": "guess", "data-row": "0" };
  const tree = el("div", { class: "value", ...hooks }, el("b", { ...hooks, title: "6" }));
  const clean = el("div", { class: "value" }, el("b", { title: "6" }));
  expect(withoutHooks([tree], cell)).toEqual([clean]);
  expect(withoutHooks([controls, el("div", { class: "controls" }, tree)], cell)).toEqual([
    controls,
    el("div", {}, clean),
  ]);
  expect(without(tree, cell)).toEqual(clean);
});

test("a cell without controls has no block of them", () => {
  expect(withoutHooks([controls], { id: "a", controls: [] })).toEqual([
    el(
      "div",
      {},
      el(
        "label",
        {},
        el("span", { class: "label" }, "stride"),
        el("input", { type: "range", min: "1", max: "3", step: "1", value: "1" }),
        el("output", {}, "1"),
      ),
    ),
  ]);
});

test("an exercise is a question named after its own cell", () => {
  const exercise = (question: string) => el("div", { class: "check", "data-question": question });
  expect(without(exercise("a"), cell)).toEqual(exercise("a"));
  expect(without(exercise("b"), cell)).toEqual(el("div", { class: "check" }));
});

test("no output has the classes by which the page knows its own parts", () => {
  for (const name of ["cell", "controls", "control-note", "answered", "banner", "skip", "status"])
    expect(without(el("p", { class: `value ${name}` }), cell)).toEqual(el("p"));
  expect(without(el("p", { class: "cells" }), cell)).toEqual(el("p", { class: "cells" }));
});

test("in a sentence nothing has a size or a place of its own", () => {
  const inline = { id: "a", controls: [], inline: true } as const;
  const count = el("data", { class: "bytes", "data-bytes": "6", tabindex: "0" }, "6 B");
  expect(
    withoutHooks([count, el("svg", { width: "9000" }), el("b", { style: "padding: 9em" }, "6")], inline),
  ).toEqual([count, "", el("b", {}, "6")]);
});

test("a byte count counts bytes, and says in 600 characters where they come from", () => {
  const count = (bytes: string, derivation: string) =>
    el("data", { "data-bytes": bytes, "data-derivation": derivation });
  expect(without(count("553430176", "x".repeat(600)), cell)).toEqual(count("553430176", "x".repeat(600)));
  expect(without(count("1e21", "x".repeat(1.9e6)), cell)).toEqual(count("1e21", `${"x".repeat(600)}…`));
  for (const odd of ["", "many", "NaN", "1".repeat(400), "1e999"])
    expect(without(count(odd, ""), cell)).toEqual(el("data", { "data-derivation": "" }));
});
