import type { LiveFeature } from "../../client/liveFeature.ts";
import { listenToPlayers } from "./listenToPlayers.ts";

/** Makes play buttons move their sliders. */
export const live: LiveFeature = listenToPlayers;
