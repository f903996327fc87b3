import type { LivePage } from "../../client/liveFeature.ts";
import type { Setters } from "../../client/setters/createSetters.ts";

/** The parts of the way between two places of the pointer at which is looked. */
const looks = 8;

interface Stroke {
  /** The drawing, which stays while its parts are drawn anew. */
  readonly pad: Element;
  /** The state of the parts that it presses: that of the first. */
  readonly from: string | undefined;
  /** The parts that it has met, by their place in the drawing. */
  readonly met: Set<number>;
  readonly left: number[];
  at: { readonly x: number; readonly y: number };
  isPressing: boolean;
}

/**
 * Lets a pressed pointer paint over the parts of a drawing with `data-paint`: it presses each part that is in the state of
 * the first, once. A press without a move is a click, as everywhere.
 */
export function listenToStrokes(page: LivePage): void {
  let stroke: Stroke | undefined;
  document.addEventListener("pointerdown", ({ target, pointerId, button, clientX: x, clientY: y }) => {
    const pad = (target as Element).closest("[data-paint]");
    const first = pad && partAt(page.setters, pad, x, y);
    stroke = undefined;
    if (pad === null || first == null || button !== 0) return;
    // A finger's moves go to what it is over, and not to a part that may be gone.
    if ((target as Element).hasPointerCapture(pointerId))
      (target as Element).releasePointerCapture(pointerId);
    const from = page.setters.within(pad)[first]!.dataset["toggle"];
    stroke = { pad, from, met: new Set([first]), left: [first], at: { x, y }, isPressing: false };
  });
  document.addEventListener("pointermove", ({ clientX: x, clientY: y, buttons }) => {
    if (stroke === undefined) return;
    if (buttons === 0) return void (stroke = undefined);
    const { met, left, at, pad } = stroke;
    for (let k = 1; k <= looks; k++) {
      const part = partAt(
        page.setters,
        pad,
        at.x + ((x - at.x) * k) / looks,
        at.y + ((y - at.y) * k) / looks,
      );
      if (part === undefined || met.has(part)) continue;
      met.add(part);
      left.push(part);
    }
    stroke.at = { x, y };
    if (met.size > 1) void press(page, stroke);
  });
  for (const type of ["pointerup", "pointercancel"])
    document.addEventListener(type, () => {
      // The click that follows a stroke presses nothing.
      if (stroke !== undefined && stroke.met.size > 1) swallowClick();
      stroke = undefined;
    });
}

/** Presses what is left of a stroke, one after the other: each press changes what the next would set. */
async function press({ setters, move, whenSettled }: LivePage, stroke: Stroke): Promise<void> {
  if (stroke.isPressing) return;
  stroke.isPressing = true;
  for (let part; (part = stroke.left.shift()) !== undefined;) {
    const setter = setters.within(stroke.pad)[part];
    if (setter === undefined || setter.dataset["toggle"] !== stroke.from) continue;
    for (const [control, value] of setters.targets(setter)) move(control, value);
    await whenSettled();
  }
  stroke.isPressing = false;
}

function partAt(setters: Setters, pad: Element, x: number, y: number): number | undefined {
  const setter = setters.at(document.elementFromPoint(x, y));
  const place = setter === undefined ? -1 : setters.within(pad).indexOf(setter);
  return place === -1 ? undefined : place;
}

function swallowClick(): void {
  const swallow = (event: Event) => event.stopImmediatePropagation();
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }));
}
