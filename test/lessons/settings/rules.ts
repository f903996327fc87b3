import type { Rules } from "./rule.ts";
import { contents } from "./rules/contents.ts";
import { convolution } from "./rules/convolution.ts";
import { differentAnswers } from "./rules/differentAnswers.ts";
import { featureMaps } from "./rules/featureMaps.ts";
import { fullyConnected } from "./rules/fullyConnected.ts";
import { parameters } from "./rules/parameters.ts";
import { pictures } from "./rules/pictures.ts";
import { pooling } from "./rules/pooling.ts";
import { trainingHere } from "./rules/trainingHere.ts";
import { trainingVersusInference } from "./rules/trainingVersusInference.ts";
import { willItFit } from "./rules/willItFit.ts";

/** The rules of every finding, by the name of its page and of its cell. */
export const rules: Readonly<Record<string, Rules>> = {
  contents,
  pictures,
  convolution,
  pooling,
  "fully-connected": fullyConnected,
  parameters,
  "feature-maps": featureMaps,
  "training-versus-inference": trainingVersusInference,
  "training-here": trainingHere,
  "different-answers": differentAnswers,
  "will-it-fit": willItFit,
};
