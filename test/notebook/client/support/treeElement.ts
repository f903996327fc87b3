import type { Tree, TreeElement } from "../../../../site/notebook/kernel/tree.ts";

export const treeElement = (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Tree[]
): TreeElement => ({ tag, attributes, children });

/** A slider from 1 to 3 as the kernel draws it. */
export const slider = (name: string, value: number): Tree =>
  treeElement(
    "label",
    { class: "control", "data-kind": "slider" },
    treeElement("span", { class: "label" }, name),
    treeElement("input", {
      type: "range",
      min: "1",
      max: "3",
      step: "1",
      value: String(value),
      "data-input": name,
    }),
    treeElement("output", {}, String(value)),
  );

/** The same slider as the page has it before any script ran, with the buttons that step through it and play it. */
export const sliderHtml = (name: string, { min = 1, max = 3, value = 1 } = {}): string => `
  <div class="played">
    <label class="control" data-kind="slider"><span class="label">${name}</span><input
      type="range" min="${min}" max="${max}" step="1" value="${value}" data-input="${name}"><output>${value}</output></label>
    <span class="player"><button type="button" data-step="-1" data-for="${name}">←</button><button
      type="button" data-play="${name}" aria-pressed="false">▶</button><button
      type="button" data-step="1" data-for="${name}">→</button></span>
  </div>`;
