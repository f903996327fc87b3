import type { PageFeature } from "../../client/liveFeature.ts";

/** A slider's play button wakes its cell. */
export const page: PageFeature = { wakes: "[data-play]" };
