import { expectAffordable } from "../../kernel/serialise/budget.ts";
import { cut } from "../../kernel/serialise/cut.ts";
import { CheckResult } from "./check.ts";
import type { Tree } from "../../kernel/tree.ts";
import { element } from "../../kernel/render/element.ts";
import { previewText } from "../../kernel/render/previewText.ts";
import { asTensor, shapeText } from "../../kernel/render/renderTensor.ts";

/** The most hints, and characters of a text, that are shown. */
const most = { hints: 20, characters: 2000 };

/** The words for a few cases, by their number. */
const comesOut: Readonly<Record<number, string>> = { 1: "It comes", 2: "Both cases come" };

/** A checked exercise: the verdict, each case, and hints that open one inside another. */
export function renderCheck(value: unknown, question: string): Tree[] | undefined {
  if (!CheckResult.is(value)) return undefined;
  const { cases, hints, verdict } = value;
  const passed = cases.filter(({ right }) => right).length;
  const words =
    verdict === "right"
      ? ["✓ Well done.", ` ${comesOut[cases.length] ?? `All ${cases.length} cases come`} out right.`]
      : ["○ Not yet.", ` ${passed} of ${cases.length} cases ${passed === 1 ? "comes" : "come"} out right.`];
  const rows = cases.map(({ when, got, expected, right, hint }) =>
    element(
      "li",
      { "data-verdict": right ? "right" : hint === undefined ? "wrong" : "near" },
      `${right ? "✓" : "×"} ${told(when)}: ${short(got)}${right ? "" : `, expected ${short(expected)}`}`,
      ...(hint === undefined ? [] : [element("p", { class: "hint" }, told(hint))]),
    ),
  );
  const marks = { "data-question": question, "data-verdict": verdict };
  const reply = element("output", { class: "reply" }, element("strong", {}, words[0]!), words[1]!);
  const list = element("ul", { class: "cases" }, ...rows);
  const trees = [
    element(
      "div",
      { class: "question check", ...marks },
      reply,
      list,
      ...(verdict === "right" ? [] : nested(hints.slice(0, most.hints))),
    ),
  ];
  expectAffordable(trees);
  return trees;
}

/** A text of an exercise, whatever it is made of. */
const told = (words: unknown): string => cut(String(words), most.characters);

function nested([first, ...rest]: readonly string[], summary = "A hint"): Tree[] {
  if (first === undefined) return [];
  const inside = nested(rest, "Another hint");
  return [
    element(
      "details",
      { class: "hints" },
      element("summary", {}, summary),
      element("p", {}, told(first)),
      ...inside,
    ),
  ];
}

/** A value in a line; of a tensor also its numbers. */
function short(value: unknown): string {
  const tensor = asTensor(value);
  if (tensor === undefined) return previewText(value);
  return `${shapeText(tensor.shape)} ${previewText(Array.from(tensor.data))}`;
}
