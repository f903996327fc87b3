import type { LiveFeature } from "../../notebook/client/liveFeature.ts";
import { stageWith } from "../../notebook/features/stage/live.ts";
import style from "./stage.css?url&no-inline";

/** The stage with this site's figures on it. */
export const live: LiveFeature = stageWith(style);
