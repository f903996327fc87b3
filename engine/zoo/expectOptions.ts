import { expectCount } from "../layers/expectCount.ts";
import type { Naming, ZooOptions } from "./entry.ts";

/** The options with their defaults: whole numbers ≥ 1, and a naming that makes a difference. */
export function expectOptions(
  name: string,
  { batch = 1, size = 224, classes = 1000, naming = "torchvision" }: ZooOptions,
  namings: readonly Naming[] = ["torchvision"],
): Required<ZooOptions> {
  expectCount(`${name} batch`, batch);
  expectCount(`${name} size`, size);
  expectCount(`${name} classes`, classes);
  if (!namings.includes(naming))
    throw new RangeError(`${name} naming: expected ${namings.join(", ")}, got ${naming}`);
  return { batch, size, classes, naming };
}
