let pressed: Element | undefined;

/** Watches which control is being dragged: not every browser gives a pressed slider the focus. */
export function watchActiveControl(document: Document): void {
  const release = () => (pressed = undefined);
  document.addEventListener("pointerdown", (event) => (pressed = event.target as Element), true);
  document.addEventListener("pointerup", release, true);
  document.addEventListener("pointercancel", release, true);
}

/** Whether the reader is using this control, so that its value is theirs. */
export const isActiveControl = (control: Element): boolean =>
  control === pressed || control === control.ownerDocument.activeElement;

/** Whether a slider is being dragged. */
export const isDragging = (): boolean => pressed?.matches("input[type=range]") ?? false;
