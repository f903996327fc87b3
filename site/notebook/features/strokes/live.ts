import type { LiveFeature } from "../../client/liveFeature.ts";
import { listenToStrokes } from "./listenToStrokes.ts";

/** Presses the parts of a drawing that a pressed pointer goes over. */
export const live: LiveFeature = listenToStrokes;
