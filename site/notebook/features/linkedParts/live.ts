import type { LiveFeature } from "../../client/liveFeature.ts";
import { markLinkedParts } from "./listenToLinkedParts.ts";

/** Marks the parts in an output that has changed. */
export const live: LiveFeature = { update: markLinkedParts };
