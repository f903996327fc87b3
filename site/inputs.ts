import { kernelFeatures } from "./kernelFeatures.ts";
import { installFeatures } from "./notebook/kernel/installedFeatures.ts";

// Everything that a cell may import from "inputs", as it stands outside a page.
installFeatures(kernelFeatures);

export {
  slider,
  number,
  select,
  checkbox,
  text,
  matrix,
  picture,
  progress,
  type Picture,
} from "./notebook/kernel/inputs/index.ts";
export { predict, check } from "./notebook/features/questions/inputs.ts";
export { unit, type Unit } from "./features/units/unit.ts";
