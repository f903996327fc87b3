import type { PageFeature } from "../../client/liveFeature.ts";
import { isGuessKey } from "./isGuessKey.ts";
import { listenToReveals, markAnswered } from "./markAnswered.ts";

/** Questions show which of them the reader has answered, and are judged by button or Enter. */
export const page: PageFeature = {
  begin() {
    markAnswered();
    listenToReveals();
  },
  wakes: "[data-check]",
  wakesOn: isGuessKey,
};
