import type { LiveFeature } from "../../client/liveFeature.ts";
import { listenToPlayers, updatePlayers } from "./listenToPlayers.ts";

/** Makes play buttons move their sliders. */
export const live: LiveFeature = { begin: listenToPlayers, update: updatePlayers };
