import { put } from "./patch/given.ts";

/** The one tip of the page. It lies above everything, and may be pointed at itself. */
const tip = document.createElement("div");
tip.id = "tip";
tip.role = "tooltip";
tip.popover = "manual";

let anchor: HTMLElement | undefined;

/** What the tip now belongs to. */
export const tipAnchor = (): HTMLElement | undefined => anchor;

export const isTip = (target: EventTarget | null): boolean => target instanceof Node && tip.contains(target);

/** Shows the tip at an element and describes the element by it. */
export function showTip(at: HTMLElement, ...content: readonly (string | Node)[]): void {
  if (anchor !== at) hideTip();
  anchor = at;
  tip.replaceChildren(...content);
  if (!tip.isConnected) document.body.append(tip);
  put(at, "aria-describedby", tip.id);
  tip.showPopover();
  placeTip();
}

export function hideTip(): void {
  if (anchor === undefined) return;
  put(anchor, "aria-describedby", null);
  anchor = undefined;
  tip.hidePopover();
}

/** Below its element, above it where there is no room; never beyond the edge. */
export function placeTip(): void {
  if (anchor === undefined) return;
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const below = bottom + height <= innerHeight;
  Object.assign(tip.style, {
    inset: "auto",
    margin: "0",
    left: `${Math.max(0, Math.min(left, document.documentElement.clientWidth - width))}px`,
    top: `${below ? bottom : Math.max(0, top - height)}px`,
  });
}
