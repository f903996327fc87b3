import { expectKnown } from "./expectKnown.ts";
import { previewText } from "../render/previewText.ts";
import { numberText } from "../render/numberText.ts";
import { labelText, controlTree, inputElement, refuseOptions, withLabel, type Control } from "./control.ts";

export interface SliderOptions {
  /** The least value, at the left end. */
  readonly min: number;
  /** The largest value, at the right end. */
  readonly max: number;
  /** The distance between neighbouring values, counted from `min`. */
  readonly step?: number;
  /** The value at first. */
  readonly value?: number;
  /** Whether there are buttons that step through the values and play them. */
  readonly play?: boolean;
}

export function slider(label: string, options: SliderOptions): Control<number> {
  const types = { min: "number", max: "number", step: "number", value: "number", play: "boolean" } as const;
  expectKnown("slider", options, types, ["min", "max"]);
  const { min, max, step = 1, value = min, play = false } = options;
  for (const [name, given] of Object.entries({ min, max, step, value }))
    if (!Number.isFinite(given))
      refuseOptions("slider", `${name} must be a finite number, got ${previewText(given)}`);
  if (!(min < max)) refuseOptions("slider", `min ${min} must be less than max ${max}`);
  if (!(step > 0)) refuseOptions("slider", `step must be more than 0, got ${step}`);
  if (!(value >= min && value <= max))
    refuseOptions("slider", `value ${value} is not between ${min} and ${max}`);
  /** Whether a number is on a step, as a browser counts them: from the least value. */
  const isStep = (raw: number): boolean => {
    const steps = (raw - min) / step;
    return Math.abs(steps - Math.round(steps)) < 1e-6;
  };
  return {
    initial: value,
    read: (raw) => (typeof raw === "number" && raw >= min && raw <= max && isStep(raw) ? raw : undefined),
    draw(name, current) {
      const input = inputElement(name, { type: "range", min, max, step, value: current });
      // The slider says its value itself.
      const shown = controlTree("output", { "aria-hidden": "true" }, numberText(current));
      const control = withLabel("slider", label, input, shown);
      return play
        ? controlTree("div", { class: "played" }, control, player(name, labelText(label)))
        : control;
    },
  };
}

function player(name: string, label: string) {
  const step = (by: number, sign: string, words: string) =>
    controlTree(
      "button",
      { type: "button", "data-step": by, "data-for": name, "aria-label": `${label}: ${words}` },
      sign,
    );
  const play = { type: "button", "data-play": name, "aria-label": `${label}: play`, "aria-pressed": "false" };
  return controlTree(
    "span",
    { class: "player" },
    step(-1, "←", "step back"),
    controlTree("button", play, "▶"),
    step(1, "→", "step forward"),
  );
}
