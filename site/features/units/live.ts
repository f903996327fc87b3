import type { LiveFeature } from "../../notebook/client/liveFeature.ts";
import { currentUnit } from "./byteText.ts";
import { refreshTip } from "../../notebook/client/listenToTips.ts";
import { updateCountTabStops } from "./listenToCounts.ts";
import { isUnit } from "./isUnit.ts";
import { showUnit } from "./listenToUnits.ts";
import { withUnit } from "./withUnit.ts";

/** Shows byte counts of outputs in the reader's unit, which is an input of the page. */
export const live: LiveFeature = {
  dress: withUnit,
  update(output) {
    updateCountTabStops(output);
    refreshTip();
  },
  setting: {
    name: "unit",
    initial: "MB",
    chooser: "[data-action=unit]",
    current: currentUnit,
    accepts: isUnit,
    show: (unit) => isUnit(unit) && showUnit(unit),
  },
};
