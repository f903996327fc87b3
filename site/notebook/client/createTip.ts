import { setPageAttribute } from "./patch/cellAttributes.ts";

/** A tip. It lies above everything, and may be pointed at itself. */
export type Tip = ReturnType<typeof createTip>;

/** The distances of the tip from the edges of the screen and from its element, in pixels. */
const edge = 8;
const gap = 4;

/** Makes a tip that stands at one element at a time, and describes it. */
export function createTip() {
  const element = document.createElement("div");
  element.id = "tip";
  element.role = "tooltip";
  element.popover = "manual";
  let anchor: HTMLElement | undefined;

  /** Places the tip below its element, or above it if there is no room; never beyond the edge. */
  function place(): void {
    if (anchor === undefined) return;
    const { left, top, bottom } = anchor.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const right = document.documentElement.clientWidth - width - edge;
    const below = bottom + gap + height <= innerHeight;
    Object.assign(element.style, {
      inset: "auto",
      margin: "0",
      left: `${Math.max(edge, Math.min(left, right))}px`,
      top: `${below ? bottom + gap : Math.max(0, top - gap - height)}px`,
    });
  }

  function hide(): void {
    if (anchor === undefined) return;
    setPageAttribute(anchor, "aria-describedby", null);
    anchor = undefined;
    element.hidePopover();
  }

  return {
    /** The element that the tip now describes. */
    anchor: () => anchor,
    contains: (target: EventTarget | null): boolean => target instanceof Node && element.contains(target),
    /** Shows the tip at an element and describes the element by it. */
    show(at: HTMLElement, ...content: readonly (string | Node)[]): void {
      if (anchor !== at) hide();
      anchor = at;
      element.replaceChildren(...content);
      if (!element.isConnected) document.body.append(element);
      setPageAttribute(at, "aria-describedby", element.id);
      element.showPopover();
      place();
    },
    hide,
    place,
  };
}
