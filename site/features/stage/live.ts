import type { LiveFeature } from "../../notebook/client/liveFeature.ts";
import { createStage } from "../../notebook/features/stage/live.ts";
import style from "./stage.css?url&no-inline";

/** The stage with this site's figures on it. */
export const live: LiveFeature = createStage(style);
