import { commandOf, type Command } from "./commandOf.ts";
import { keepsKey } from "./keepsKey.ts";
import { hasSingleKeys } from "./hasSingleKeys.ts";

/** A swipe's least distance sideways, in pixels, and the least ratio of that to its distance up or down. */
const swipe = { least: 60, slope: 2 };

/** Fields to write in, which keep the focus once the pointer has let go. */
const writable = ".editor, textarea, select, input:not([type=range], [type=checkbox], [type=radio])";

/** Turns keys, clickers and swipes into commands, until `signal` ends it. */
export function listenToStage(does: (command: Command) => void, signal: AbortSignal): void {
  addEventListener(
    "keydown",
    (event) => {
      const command = commandOf(event, hasSingleKeys());
      const focused = document.activeElement;
      if (command === undefined || event.defaultPrevented || keepsKey(focused, event.key)) return;
      event.preventDefault();
      // A key that is held down does not run through the deck.
      if (!event.repeat) does(command);
    },
    { signal },
  );
  // What the pointer moved or pressed gives the focus back, or a clicker's keys would go there.
  const release = () => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused.closest(writable) === null) focused.blur();
  };
  addEventListener("click", ({ detail }) => detail > 0 && release(), { signal });
  addEventListener("pointerup", ({ target }) => isSlider(target) && release(), { signal });
  addEventListener("change", ({ target }) => target instanceof HTMLSelectElement && target.blur(), {
    signal,
  });
  listenToSwipes(does, signal);
}

const isSlider = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches("input[type=range]");

function listenToSwipes(does: (command: Command) => void, signal: AbortSignal): void {
  let from: Touch | undefined;
  addEventListener(
    "touchstart",
    ({ touches, target }) => {
      const free = (target as Element).closest("input, select, button, .editor, [data-hover]") === null;
      from = touches.length === 1 && free ? touches[0] : undefined;
    },
    { signal, passive: true },
  );
  addEventListener(
    "touchend",
    ({ changedTouches: [to] }) => {
      if (from === undefined || to === undefined) return;
      const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = undefined;
      if (Math.abs(across) < swipe.least || Math.abs(across) < swipe.slope * Math.abs(down)) return;
      does(across < 0 ? "next" : "back");
    },
    { signal, passive: true },
  );
}
