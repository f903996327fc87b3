// A page that only shows: byte counts tell where they come from, in the reader's unit.
import { listenToByteTips } from "./ui/bytesTip.ts";
import { listenToCounts } from "./ui/countStops.ts";
import { listenToUnits } from "./ui/units.ts";

listenToByteTips();
listenToCounts();
listenToUnits(() => {});
