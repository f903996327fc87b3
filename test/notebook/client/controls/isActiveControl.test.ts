import { expect, test } from "vitest";
import {
  isActiveControl,
  watchActiveControl,
} from "../../../../site/notebook/client/controls/isActiveControl.ts";

/** A page with a slider and a field, of which none has the focus, and functions that touch them. */
function page() {
  const listeners = new Map<string, (event: object) => void>();
  const document = {
    activeElement: null as unknown,
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  };
  const control = (kind: string) =>
    ({
      ownerDocument: document,
      matches: (selector: string) => selector === `input[type=${kind}]`,
    }) as unknown as Element;
  return {
    isDragging: watchActiveControl(document as unknown as Document),
    document,
    slider: control("range"),
    field: control("number"),
    happens: (type: string, target?: Element) => listeners.get(type)!({ target }),
  };
}

test("a control is held while it is pressed, though it has no focus, and while it has it", () => {
  const { document, slider, field, happens } = page();
  happens("pointerdown", slider);
  expect([slider, field].map(isActiveControl)).toEqual([true, false]);
  happens("pointerup");
  expect(isActiveControl(slider)).toBe(false);
  document.activeElement = field;
  expect([slider, field].map(isActiveControl)).toEqual([false, true]);
});

test("a slider is dragged until the pointer is lifted or taken away", () => {
  const { isDragging, slider, field, happens } = page();
  for (const end of ["pointerup", "pointercancel"]) {
    happens("pointerdown", slider);
    expect(isDragging()).toBe(true);
    happens(end);
    expect(isDragging()).toBe(false);
  }
  happens("pointerdown", field);
  expect(isDragging()).toBe(false);
});
