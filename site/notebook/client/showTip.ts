import { setPageAttribute } from "./patch/cellAttributes.ts";

/** The page's only tip. It lies above everything, and may be pointed at itself. */
const tip = document.createElement("div");
tip.id = "tip";
tip.role = "tooltip";
tip.popover = "manual";

let anchor: HTMLElement | undefined;

/** The element that the tip now describes. */
export const tipAnchor = (): HTMLElement | undefined => anchor;

export const isTip = (target: EventTarget | null): boolean => target instanceof Node && tip.contains(target);

/** Shows the tip at an element and describes the element by it. */
export function showTip(at: HTMLElement, ...content: readonly (string | Node)[]): void {
  if (anchor !== at) hideTip();
  anchor = at;
  tip.replaceChildren(...content);
  if (!tip.isConnected) document.body.append(tip);
  setPageAttribute(at, "aria-describedby", tip.id);
  tip.showPopover();
  placeTip();
}

export function hideTip(): void {
  if (anchor === undefined) return;
  setPageAttribute(anchor, "aria-describedby", null);
  anchor = undefined;
  tip.hidePopover();
}

/** The distances of the tip from the edges of the screen and from its element, in pixels. */
const edge = 8;
const gap = 4;

/** Places the tip below its element, or above it if there is no room; never beyond the edge. */
export function placeTip(): void {
  if (anchor === undefined) return;
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const right = document.documentElement.clientWidth - width - edge;
  const below = bottom + gap + height <= innerHeight;
  Object.assign(tip.style, {
    inset: "auto",
    margin: "0",
    left: `${Math.max(edge, Math.min(left, right))}px`,
    top: `${below ? bottom + gap : Math.max(0, top - gap - height)}px`,
  });
}
