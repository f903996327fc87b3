import { isWithin } from "./isWithin.ts";

/** The range of sizes in which a stop is drawn, as multiples of the least size. */
const fills = { least: 1, most: 2.4, step: 0.05 };
const steps = Math.round((fills.most - fills.least) / fills.step);
const fillAt = (step: number): string => (fills.least + step * fills.step).toFixed(2);

type Layout = "row" | "column";

/** The stage itself: the page's text, with sizes in the root's rem, so that everything is laid out anew and nothing scaled. */
const wholePage = () => ({
  main: document.querySelector<HTMLElement>("main")!,
  style: document.documentElement.style,
});

/**
 * Draws the items of a stop as large as the room allows, in a row or in a column, whichever is larger; on the stage, or
 * on another `main` that takes the property `--fill` from this style.
 */
export function fitStage(items: readonly HTMLElement[], { main, style } = wholePage()): void {
  const head = main.querySelector<HTMLElement>(".stage-head");
  main.style.setProperty("--head", `${head?.offsetHeight ?? 0}px`);
  const fits = (layout: Layout, fill: string): boolean => {
    arrange(main, items, layout);
    style.setProperty("--fill", fill);
    const frame = room(main);
    const isInPlace = (item: HTMLElement) => layout === "column" || isWithin(item, between(item, frame));
    return items.every((item) => isWithin(item, frame) && isInPlace(item));
  };
  /** The largest of the sizes beyond `low` at which a layout fits, counted in steps, or else `low`. */
  const largest = (layout: Layout, low: number): number => {
    let high = steps;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(layout, fillAt(middle))) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const column = largest("column", -1);
  const isRow = items.length > 1 && column < steps && fits("row", fillAt(column + 1));
  arrange(main, items, isRow ? "row" : "column");
  style.setProperty("--fill", fillAt(isRow ? largest("row", column + 1) : Math.max(column, 0)));
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
