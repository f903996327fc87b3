import type { KernelFeature } from "../../kernel/kernelFeature.ts";
import { check } from "./check.ts";
import { predict } from "./predict.ts";
import { renderCheck } from "./renderCheck.ts";

/** Lets cells ask for numbers, and show the results of a reader's code. */
export const kernel: KernelFeature = {
  controls: { predict },
  members: { check },
  values: [{ show: renderCheck }],
  handsOut: () => check([]),
};
