import { isWithin } from "./isWithin.ts";

/** The range of sizes in which a stop is drawn, as multiples of the least size. */
const fills = { least: 1, most: 2.4, step: 0.05 };

type Layout = "row" | "column";

/**
 * Draws the items of a stop as large as the room allows, in a row or in a column, whichever is larger.
 *
 * Sizes are in the root's rem: everything is laid out anew, and nothing is scaled.
 */
export function fitStage(items: readonly HTMLElement[]): void {
  const { style } = document.documentElement;
  const main = document.querySelector<HTMLElement>("main")!;
  const head = main.querySelector<HTMLElement>(".stage-head");
  main.style.setProperty("--head", `${head?.offsetHeight ?? 0}px`);
  const fits = (layout: Layout, fill: number): boolean => {
    arrange(main, items, layout);
    style.setProperty("--fill", String(fill));
    const frame = room(main);
    return items.every((item) => isWithin(item, layout === "row" ? between(item, frame) : frame));
  };
  const largest = (layout: Layout): number => {
    const count = Math.round((fills.most - fills.least) / fills.step);
    let [low, high] = [-1, count];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(layout, fills.least + middle * fills.step)) low = middle;
      else high = middle - 1;
    }
    return low < 0 ? 0 : fills.least + low * fills.step;
  };
  const column = largest("column");
  const row = items.length > 1 ? largest("row") : 0;
  const layout = row > column ? "row" : "column";
  arrange(main, items, layout);
  style.setProperty("--fill", String(Math.max(row, column, fills.least)));
}

function arrange(main: HTMLElement, items: readonly HTMLElement[], layout: Layout): void {
  main.dataset["layout"] = layout;
  main.style.setProperty("--items", String(items.length));
  for (const [k, item] of items.entries())
    item.style.gridArea = layout === "row" ? `3 / ${k + 1}` : `${k + 3} / 1`;
}

/** Measures the room for the items of a stop: below the head, above the foot, between the edges. */
function room(main: HTMLElement): DOMRect {
  const { paddingLeft, paddingRight, paddingBottom } = getComputedStyle(main);
  const frame = main.getBoundingClientRect();
  const head = main.querySelector(".stage-head")?.getBoundingClientRect();
  const [left, top] = [frame.left + Number.parseFloat(paddingLeft), head?.bottom ?? frame.top];
  const right = frame.right - Number.parseFloat(paddingRight);
  return new DOMRect(left, top, right - left, frame.bottom - Number.parseFloat(paddingBottom) - top);
}

/** The part of a frame that belongs to an item of a row, so that it does not reach over its neighbours. */
function between(item: HTMLElement, { top, height }: DOMRect): DOMRect {
  const { left, width } = item.getBoundingClientRect();
  return new DOMRect(left, top, width, height);
}

/** Whether all items lie within the room that the stage has for them. */
export function isFitting(items: readonly HTMLElement[]): boolean {
  const frame = room(document.querySelector<HTMLElement>("main")!);
  return items.every((item) => isWithin(item, frame));
}

/** Gives the page its own sizes back. */
export function unfitStage(): void {
  document.documentElement.style.removeProperty("--fill");
  const main = document.querySelector<HTMLElement>("main")!;
  delete main.dataset["layout"];
  for (const name of ["--items", "--head"]) main.style.removeProperty(name);
}
