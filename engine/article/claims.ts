import type { Claim } from "./claim.ts";
import { convolutionDrawing } from "./drawings/convolutionDrawing.ts";
import { featureMapsDrawing } from "./drawings/featureMapsDrawing.ts";
import { parametersDrawing } from "./drawings/parametersDrawing.ts";
import { convolution } from "./text/convolution.ts";
import { featureMapsText } from "./text/featureMapsText.ts";
import { fullyConnected } from "./text/fullyConnected.ts";
import { introduction } from "./text/introduction.ts";
import { networks } from "./text/networks.ts";
import { parameters } from "./text/parameters.ts";
import { pooling } from "./text/pooling.ts";
import { totals } from "./text/totals.ts";
import { training } from "./text/training.ts";

/** Every claim of the article's text and drawings, in its order. */
export function claims(): readonly Claim[] {
  return [
    ...introduction(),
    ...convolution(),
    ...convolutionDrawing(),
    ...pooling(),
    ...fullyConnected(),
    ...parameters(),
    ...parametersDrawing(),
    ...totals(),
    ...networks(),
    ...featureMapsText(),
    ...featureMapsDrawing(),
    ...training(),
  ];
}
