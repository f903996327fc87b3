import type { LiveFeature } from "../../notebook/client/liveFeature.ts";
import { currentUnit } from "./byteText.ts";
import { isUnit } from "./isUnit.ts";
import { showUnit } from "./listenToUnits.ts";
import { withUnit } from "./withUnit.ts";

/** Shows byte counts of outputs in the reader's unit, which is an input of the page. */
export const live: LiveFeature = () => ({
  dress: withUnit,
  setting: {
    name: "unit",
    initial: "MB",
    chooser: "[data-action=unit]",
    current: currentUnit,
    accepts: isUnit,
    show: (unit) => isUnit(unit) && showUnit(unit),
  },
});
