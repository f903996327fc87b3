import type { LiveFeature } from "../../client/liveFeature.ts";
import { markLinkedParts } from "./listenToLinkedParts.ts";

/** What stands in an output that has changed is marked anew. */
export const live: LiveFeature = { update: markLinkedParts };
