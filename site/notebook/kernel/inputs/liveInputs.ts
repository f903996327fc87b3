import { installedFeatures } from "../installedFeatures.ts";
import { checkbox } from "./checkbox.ts";
import type { Control } from "./control.ts";
import type { progress } from "./index.ts";
import { matrix } from "./matrix.ts";
import { number } from "./number.ts";
import { picture } from "./picture.ts";
import { select } from "./select.ts";
import { slider } from "./slider.ts";
import { text } from "./text.ts";

type MakeControl = (...given: never[]) => Control;

/** The kernel's own functions that make a control. */
export const controls: Readonly<Record<string, MakeControl>> = {
  slider,
  number,
  select,
  checkbox,
  text,
  matrix,
  picture,
};

/**
 * The module `inputs` in a running cell: `place` gives each control's value, `ready` has the members that are no
 * controls.
 */
export function liveInputs(
  place: (control: Control) => unknown,
  ready: Readonly<Record<string, unknown>> & { readonly progress: typeof progress },
): Readonly<Record<string, unknown>> {
  const features = installedFeatures();
  const all = Object.assign(
    {},
    controls,
    ...features.map((feature) => feature.controls ?? {}),
  ) as typeof controls;
  const placed = Object.entries(all).map(([name, make]) => [
    name,
    (...given: never[]) => place(make(...given)),
  ]);
  return Object.assign(Object.fromEntries(placed), ...features.map(({ members }) => members ?? {}), ready);
}
