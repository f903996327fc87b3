import type { KernelFeature } from "../../notebook/kernel/kernelFeature.ts";
import { byteCount } from "./byteCount.ts";
import { byteQuantity } from "./byteQuantity.ts";
import { isUnit } from "./isUnit.ts";

/** Lets cells show counts of bytes in the reader's unit, and ask for them. */
export const kernel: KernelFeature = {
  setting: { name: "unit", initial: "MB", accepts: isUnit },
  values: [{ word: byteCount, json: byteQuantity.amountOf }],
  quantity: byteQuantity,
};
