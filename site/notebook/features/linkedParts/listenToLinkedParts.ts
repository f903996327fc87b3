import { setPageAttribute } from "../../client/patch/cellAttributes.ts";
import { moveTabStop } from "../../client/moveTabStop.ts";

const partOf = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element && target.closest<HTMLElement>("[data-part]")) || undefined;
const nameOf = (target: EventTarget | null): string | undefined => partOf(target)?.dataset["part"];

/**
 * Marks everything that is about the same part: on hover, focus and tap, until Escape. `update` marks the parts in an
 * output that has changed.
 */
export function listenToLinkedParts(): { update(root: ParentNode): void } {
  /**
   * The part that the reader points at, the one that the keyboard has reached, and the one that was tapped: the first of
   * these is marked.
   */
  let pointed: string | undefined;
  let focused: string | undefined;
  let tapped: string | undefined;
  let marked: string | undefined;
  const mark = (root: ParentNode): void => {
    for (const part of root.querySelectorAll<HTMLElement>("[data-part]"))
      setPageAttribute(part, "data-marked", part.dataset["part"] === marked ? "" : null);
  };
  const update = (): void => {
    const name = pointed ?? focused ?? tapped;
    if (name === marked) return;
    marked = name;
    mark(document);
  };
  addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    pointed = nameOf(target);
    update();
  });
  document.documentElement.addEventListener("pointerleave", () => {
    pointed = undefined;
    update();
  });
  addEventListener("focusin", ({ target }) => {
    // What a click focuses is marked by the click.
    focused = (target as Element).matches(":focus-visible") ? nameOf(target) : undefined;
    update();
  });
  addEventListener("focusout", () => {
    focused = undefined;
    update();
  });
  addEventListener("click", ({ target }) => {
    const name = nameOf(target);
    if (name === undefined) return;
    tapped = name === tapped ? undefined : name;
    update();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      pointed = focused = tapped = undefined;
      update();
    } else step(event);
  });
  return { update: mark };
}

/** Moves the focus by arrow keys from part to part of a strip, which is one tab stop. */
function step(event: KeyboardEvent): void {
  const from = partOf(event.target);
  const strip = from?.closest(".strip, .bars");
  if (from !== event.target || !strip) return;
  moveTabStop([...strip.querySelectorAll<HTMLElement>("[data-part][tabindex]")], event);
}
