export { createAnnouncer } from "../../../../site/notebook/client/announcer.ts";
export { listenToByteTips } from "../../../../site/features/units/listenToByteTips.ts";
export {
  findControl,
  sendControl,
  setControl,
} from "../../../../site/notebook/client/controls/readControl.ts";
export { listenToCode } from "../../../../site/notebook/features/code/listenToCode.ts";
export { listenToTips } from "../../../../site/notebook/client/listenToTips.ts";
export { listenToTermTips } from "../../../../site/features/glossary/listenToTermTips.ts";
export { listenToControls } from "../../../../site/notebook/client/controls/listenToControls.ts";
export { listenToHands, updateHands } from "../../../../site/notebook/client/controls/listenToHands.ts";
export { listenToCounts } from "../../../../site/features/units/listenToCounts.ts";
export { cellToEdit } from "../../../../site/notebook/client/editor/cellToEdit.ts";
export { patch, patchChanges } from "../../../../site/notebook/client/patch/patch.ts";
export { listenToPictures } from "../../../../site/notebook/features/pictures/listenToPictures.ts";
export { listenToPlayers } from "../../../../site/notebook/features/players/listenToPlayers.ts";
export { listenToPointer } from "../../../../site/notebook/client/pointer/listenToPointer.ts";
export { listenToSetters } from "../../../../site/notebook/client/setters/listenToSetters.ts";
export { listenToStrokes } from "../../../../site/notebook/features/strokes/listenToStrokes.ts";
export { listenToLinkedParts } from "../../../../site/notebook/features/linkedParts/listenToLinkedParts.ts";
export { listenToUnits } from "../../../../site/features/units/listenToUnits.ts";

import { live as linkedParts } from "../../../../site/notebook/features/linkedParts/live.ts";
import { live as players } from "../../../../site/notebook/features/players/live.ts";
import { live as units } from "../../../../site/features/units/live.ts";
import { addFeatureNames } from "../../../../site/notebook/kernel/featureNames.ts";
import { showOutput as show } from "../../../../site/notebook/client/showOutput.ts";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";

addFeatureNames([{ data: ["paint", "bytes", "mb", "mib", "article", "derivation"] }]);

/** Shows an output, with all that this site's features do to it. */
export const showOutput = (output: Element, trees: readonly Tree[]): void =>
  show(output, trees, [units, linkedParts, players]);

/** The values that the modules sent, in order. */
export const sent: unknown[] = [];

export const inputs = {
  set: (input: string, value: unknown) => void sent.push([input, value]),
  whenSettled: async () => {},
};
