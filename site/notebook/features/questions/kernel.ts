import type { KernelFeature } from "../../kernel/kernelFeature.ts";
import { check } from "./check.ts";
import { predict } from "./predict.ts";
import { renderCheck } from "./renderCheck.ts";

/** Cells ask for numbers, and show how a reader's code did. */
export const kernel: KernelFeature = {
  controls: { predict },
  members: { check },
  values: [{ show: renderCheck }],
  handsOut: () => check([]),
};
