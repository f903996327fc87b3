import type { LiveFeature } from "../../client/liveFeature.ts";
import { listenToQuestions } from "./listenToQuestions.ts";
import { saveAnswers } from "./markAnswered.ts";

/** Guesses are sent to be judged, and right ones are kept. */
export const live: LiveFeature = { begin: listenToQuestions, settle: saveAnswers };
