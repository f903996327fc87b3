/** The elements on which a pointer is down. */
const pressed = new WeakSet<Element>();

/**
 * Watches which control is being dragged: not every browser gives a pressed slider the focus. The function returned says
 * whether a slider is.
 */
export function watchActiveControl(document: Document): () => boolean {
  let last: Element | undefined;
  const release = (): void => {
    if (last !== undefined) pressed.delete(last);
    last = undefined;
  };
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      release();
      last = target as Element;
      pressed.add(last);
    },
    true,
  );
  document.addEventListener("pointerup", release, true);
  document.addEventListener("pointercancel", release, true);
  return () => last?.matches("input[type=range]") ?? false;
}

/** Whether the reader is using this control, so that its value is theirs. */
export const isActiveControl = (control: Element): boolean =>
  pressed.has(control) || control === control.ownerDocument.activeElement;
