// A page that only shows: byte counts tell where they come from, in the reader's unit.
import { createTips } from "../../notebook/client/createTips.ts";
import { listenToByteTips } from "./listenToByteTips.ts";
import { listenToCounts } from "./listenToCounts.ts";
import { listenToUnits } from "./listenToUnits.ts";

listenToByteTips(createTips());
listenToCounts();
listenToUnits(() => {});
