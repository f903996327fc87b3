import type { PageFeature } from "../../client/liveFeature.ts";
import { listenToLinkedParts } from "./listenToLinkedParts.ts";

/** Parts of several outputs that are about the same thing are marked together. */
export const page: PageFeature = { begin: listenToLinkedParts };
