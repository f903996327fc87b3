import type { LiveFeature } from "../../client/liveFeature.ts";
import { listenToPictures } from "./listenToPictures.ts";

/** A reader's own picture takes the place of a lesson's. */
export const live: LiveFeature = { begin: listenToPictures };
