// All that the page of checked figures runs: the reader's unit, the filter, and reports of mistakes.
import { listenToUnits } from "../../features/units/listenToUnits.ts";
import { listenToFilter } from "./listenToFilter.ts";
import { listenToReports } from "./listenToReports.ts";

listenToUnits(() => {});
listenToFilter();
listenToReports();
