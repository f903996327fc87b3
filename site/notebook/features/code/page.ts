import type { PageFeature } from "../../client/liveFeature.ts";
import { listenToCode } from "./listenToCode.ts";

/** Lets `[data-action=code]` open or close all code, which needs no cells. */
export const page: PageFeature = { begin: listenToCode, sleeps: "[data-action=code]" };
