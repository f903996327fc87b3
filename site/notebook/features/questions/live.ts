import type { LiveFeature } from "../../client/liveFeature.ts";
import { listenToQuestions } from "./listenToQuestions.ts";
import { saveAnswers } from "./markAnswered.ts";

/** Sends guesses to be judged, and saves right ones. */
export const live: LiveFeature = { begin: listenToQuestions, settle: saveAnswers };
