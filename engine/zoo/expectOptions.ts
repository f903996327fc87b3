import { expectCount } from "../layers/expectCount.ts";
import type { ZooOptions } from "./entry.ts";

/** The options with their defaults, each a whole number ≥ 1. */
export function expectOptions(
  name: string,
  { batch = 1, size = 224, classes = 1000 }: ZooOptions,
): Required<ZooOptions> {
  expectCount(`${name} batch`, batch);
  expectCount(`${name} size`, size);
  expectCount(`${name} classes`, classes);
  return { batch, size, classes };
}
