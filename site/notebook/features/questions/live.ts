import type { LiveFeature } from "../../client/liveFeature.ts";
import { hintAtPower, watchForPower } from "./hintAtPower.ts";
import { listenToQuestions } from "./listenToQuestions.ts";
import { saveAnswers } from "./markAnswered.ts";

/** Sends guesses to be judged, saves right ones, and hints at what a program of another language would mean. */
export const live: LiveFeature = {
  begin: listenToQuestions,
  stands: watchForPower,
  settle(cell) {
    saveAnswers(cell);
    hintAtPower(cell);
  },
};
