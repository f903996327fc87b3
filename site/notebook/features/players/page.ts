import type { PageFeature } from "../../client/liveFeature.ts";

/** Wakes a cell by its slider's play button. */
export const page: PageFeature = () => ({ wakes: "[data-play]" });
