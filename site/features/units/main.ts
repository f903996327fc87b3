// A page that only shows: byte counts tell where they come from, in the reader's unit.
import { listenToByteTips } from "./listenToByteTips.ts";
import { listenToCounts } from "./listenToCounts.ts";
import { listenToUnits } from "./listenToUnits.ts";

listenToByteTips();
listenToCounts();
listenToUnits(() => {});
