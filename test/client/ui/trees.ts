import type { Tree, TreeElement } from "../../../site/kernel/tree.ts";

export const el = (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Tree[]
): TreeElement => ({ tag, attributes, children });

/** A slider from 1 to 3 as the kernel draws it. */
export const slider = (name: string, value: number): Tree =>
  el(
    "label",
    { class: "control", "data-kind": "slider" },
    el("span", { class: "label" }, name),
    el("input", { type: "range", min: "1", max: "3", step: "1", value: String(value), "data-input": name }),
    el("output", {}, String(value)),
  );
