import type { LiveFeature } from "../../client/liveFeature.ts";
import { listenToPictures } from "./listenToPictures.ts";

/** Puts a reader's own picture in the place of a lesson's. */
export const live: LiveFeature = listenToPictures;
