import type { PageFeature } from "../../client/liveFeature.ts";
import { isGuessKey } from "./isGuessKey.ts";
import { markAnswered } from "./markAnswered.ts";
import { draftsPlace } from "../../client/drafts/draftsMark.ts";
import { hasGuesses } from "./guessesKey.ts";

/** Shows which questions the reader has answered, and has guesses judged by button or Enter. */
export const page: PageFeature = () => {
  if (hasGuesses(draftsPlace().lesson))
    void import("./showGuesses.ts").then(({ showGuesses }) => showGuesses());
  return { wakes: "[data-check]", wakesOn: isGuessKey, ...markAnswered() };
};
