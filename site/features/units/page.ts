import type { PageFeature } from "../../notebook/client/liveFeature.ts";
import { listenToByteTips } from "./listenToByteTips.ts";
import { listenToCounts } from "./listenToCounts.ts";
import { listenToUnits } from "./listenToUnits.ts";

/** Shows byte counts in the reader's unit, with their derivations. */
export const page: PageFeature = {
  begin({ set }) {
    listenToByteTips();
    listenToCounts();
    listenToUnits((unit) => set("unit", unit));
  },
  sleeps: "[data-action=unit]",
};
