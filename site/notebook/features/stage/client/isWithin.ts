/** The pixels by which an edge may be off, for rounding and outlines. */
const slack = 1;

/** Whether an element and everything drawn in it lie inside a frame. */
export function isWithin(root: Element, frame: DOMRect): boolean {
  return (
    inside(root.getBoundingClientRect(), frame) && [...root.children].every((child) => within(child, frame))
  );
}

function within(element: Element, frame: DOMRect): boolean {
  if (!inside(element.getBoundingClientRect(), frame)) return false;
  return element.matches("defs, title") || [...element.children].every((one) => within(one, frame));
}

function inside(one: DOMRect, { left, right, top, bottom }: DOMRect): boolean {
  if (one.width === 0 && one.height === 0) return true;
  return (
    one.left >= left - slack &&
    one.right <= right + slack &&
    one.top >= top - slack &&
    one.bottom <= bottom + slack
  );
}
