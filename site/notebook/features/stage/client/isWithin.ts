/** Half a pixel is a rounding, and an outline. */
const slack = 1;

/** Whether an element and everything in it that is drawn lie inside a frame; what scrolls in a box of its own does not count. */
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
