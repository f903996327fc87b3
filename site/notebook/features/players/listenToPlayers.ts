import type { LiveInputs } from "../../client/controls/createInputs.ts";
import { findControl, isSteppedSlider } from "../../client/controls/readControl.ts";
import { setPageAttribute } from "../../client/patch/cellAttributes.ts";

/**
 * The time for which each step of a played slider stands, in milliseconds; less if there are so many that nobody would
 * wait.
 */
const pace = { usual: 700, least: 60, whole: 20_000 };

/** Matches an output that the reader points at or is in, except its player: nothing moves while it is looked at. */
const inspected =
  "[data-output]:hover:not(:has(.player:hover)), [data-output]:focus-within:not(:has(.player:focus-within))";

const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * Makes play buttons move their slider to its end, a step at a time. `update` shows on each button below `root` what it
 * would do, and hides it from readers who want no motion; they keep the steps.
 */
export function listenToPlayers(inputs: LiveInputs): { update(root: ParentNode): void } {
  let playing: { readonly name: string } | undefined;

  function update(root: ParentNode): void {
    for (const button of root.querySelectorAll<HTMLElement>("[data-play]")) {
      const pressed = button.dataset["play"] === playing?.name;
      const sign = pressed ? "‖" : "▶";
      setPageAttribute(button, "hidden", reducedMotion.matches ? "" : null);
      setPageAttribute(button, "aria-pressed", String(pressed));
      if (button.textContent !== sign) button.textContent = sign;
    }
  }

  function stop(): void {
    playing = undefined;
    update(document);
  }

  function play(name: string): void {
    const slider = sliderOf(name);
    if (slider === undefined) return;
    if (atEnd(slider)) inputs.move(slider, slider.min);
    const run = { name };
    playing = run;
    update(document);
    const steps = (Number(slider.max) - Number(slider.min)) / (Number(slider.step) || 1);
    const wait = Math.max(pace.least, Math.min(pace.usual, pace.whole / steps));
    const later = () => void setTimeout(() => void advance(), wait);
    const advance = async () => {
      if (playing !== run) return;
      if (!document.hidden && document.querySelector(inspected) === null) {
        const slider = sliderOf(name);
        slider?.stepUp();
        if (slider !== undefined) inputs.send(slider);
        await inputs.whenSettled();
        if (playing !== run) return;
        if (slider === undefined || atEnd(slider)) return stop();
      }
      later();
    };
    later();
  }

  document.addEventListener("click", ({ target }) => {
    const name = (target as Element).closest<HTMLElement>("[data-play]")?.dataset["play"];
    if (name === undefined) return;
    if (playing?.name === name) stop();
    else play(name);
  });
  reducedMotion.addEventListener("change", stop);
  stop();
  return { update };
}

function sliderOf(name: string): HTMLInputElement | undefined {
  const control = findControl(name);
  return control !== null && isSteppedSlider(control) ? control : undefined;
}

/** Whether a slider can go no further; a step past the end would leave it short of `max`. */
const atEnd = ({ valueAsNumber, max, step }: HTMLInputElement): boolean =>
  valueAsNumber + (Number(step) || 1) > Number(max) + 1e-9;
