import { expectOptions, optionKinds, type Known } from "../expectOptions.ts";
import { expectCount } from "../layers/expectCount.ts";
import type { ZooOptions } from "./entry.ts";

const known: Known<ZooOptions> = {
  batch: optionKinds.readLater,
  size: optionKinds.readLater,
  classes: optionKinds.readLater,
};

/** The options with their defaults, each a whole number ≥ 1. */
export function pictureOptions(
  name: string,
  options: ZooOptions,
  usual: { readonly size: number; readonly classes: number } = { size: 224, classes: 1000 },
): Required<ZooOptions> {
  expectOptions(name, options, known);
  const { batch = 1, size = usual.size, classes = usual.classes } = options;
  expectCount(`${name} batch`, batch);
  expectCount(`${name} size`, size);
  expectCount(`${name} classes`, classes);
  return { batch, size, classes };
}
