import { kernel as units } from "./features/units/kernel.ts";
import { kernel as questions } from "./notebook/features/questions/kernel.ts";
import type { KernelFeature } from "./notebook/kernel/kernelFeature.ts";

/** The features of this site in the kernel, for a notebook that runs in the same thread. */
export const kernelFeatures: readonly KernelFeature[] = [units, questions];
