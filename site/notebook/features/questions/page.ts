import type { PageFeature } from "../../client/liveFeature.ts";
import { isGuessKey } from "./isGuessKey.ts";
import { listenToReveals, markAnswered } from "./markAnswered.ts";
import { showGuesses } from "./showGuesses.ts";

/** Shows which questions the reader has answered, and has guesses judged by button or Enter. */
export const page: PageFeature = {
  begin() {
    markAnswered();
    showGuesses();
    listenToReveals();
  },
  wakes: "[data-check]",
  wakesOn: isGuessKey,
};
