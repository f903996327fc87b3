import type { LiveFeature } from "../../client/liveFeature.ts";
import { hintAtPower } from "./hintAtPower.ts";
import { listenToQuestions } from "./listenToQuestions.ts";

/** Sends guesses to be judged, and hints at what a program of another language would mean. */
export const live: LiveFeature = (inputs) => {
  listenToQuestions(inputs);
  return hintAtPower();
};
