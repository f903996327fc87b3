import type { PageFeature } from "../../notebook/client/liveFeature.ts";
import { listenToByteTips } from "./listenToByteTips.ts";
import { listenToCounts, updateCountTabStops } from "./listenToCounts.ts";
import { listenToUnits } from "./listenToUnits.ts";

/** Shows byte counts in the reader's unit, with their derivations. */
export const page: PageFeature = ({ set, tips }) => {
  listenToByteTips(tips);
  listenToCounts();
  listenToUnits((unit) => set("unit", unit));
  return {
    sleeps: "[data-action=unit]",
    update(output) {
      updateCountTabStops(output);
      tips.refresh();
    },
  };
};
