import type { PageFeature } from "../../notebook/client/liveFeature.ts";
import { listenToTermTips } from "./listenToTermTips.ts";

/** Tells what a term means, beside the link to it. */
export const page: PageFeature = ({ tips }) => listenToTermTips(tips);
