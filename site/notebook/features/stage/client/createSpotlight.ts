import { create } from "./create.ts";

/** A light on one part of a stop, all else in the dark. */
export interface Spotlight {
  readonly element: HTMLElement;
  /** Lights what is given, or everything; called without anything, it follows what is lit to where it now stands. */
  light(target?: Element | null): void;
}

/** Makes a spotlight that stands in `main`, over what it shows, and lets every pointer through. */
export function createSpotlight(main: HTMLElement): Spotlight {
  const element = create("div", { class: "stage-light", "aria-hidden": "true", hidden: "" });
  let lit: Element | null = null;
  return {
    element,
    light(target = lit) {
      lit = target;
      element.hidden = lit === null;
      if (lit === null) return;
      const frame = main.getBoundingClientRect();
      const { left, top, right, bottom } = boundsOf(lit);
      element.style.left = `${left - frame.left + main.scrollLeft}px`;
      element.style.top = `${top - frame.top + main.scrollTop}px`;
      element.style.width = `${right - left}px`;
      element.style.height = `${bottom - top}px`;
    },
  };
}

/** The bounds of an element and of all in it, for what is in it may stand out. */
function boundsOf(element: Element) {
  const seen = [element, ...element.querySelectorAll("*")]
    .filter((one) => one.closest("defs, option") === null)
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}
