import type { PageFeature } from "../../client/liveFeature.ts";
import { listenToLinkedParts } from "./listenToLinkedParts.ts";

/** Marks parts of several outputs together if they are about the same thing. */
export const page: PageFeature = listenToLinkedParts;
