import { live as liveUnits } from "../../../../site/features/units/live.ts";
import { createInputs } from "../../../../site/notebook/client/controls/createInputs.ts";
import { watchActiveControl } from "../../../../site/notebook/client/controls/isActiveControl.ts";
import { createTips } from "../../../../site/notebook/client/createTips.ts";
import type { LivePage, LivePart } from "../../../../site/notebook/client/liveFeature.ts";
import { createSetters } from "../../../../site/notebook/client/setters/createSetters.ts";
import { showOutput as show } from "../../../../site/notebook/client/showOutput.ts";
import { addFeatureNames } from "../../../../site/notebook/kernel/featureNames.ts";
import type { Tree } from "../../../../site/notebook/kernel/tree.ts";

export { createAnnouncer } from "../../../../site/notebook/client/announcer.ts";
export { createInputs } from "../../../../site/notebook/client/controls/createInputs.ts";
export { findControl } from "../../../../site/notebook/client/controls/readControl.ts";
export { page as units } from "../../../../site/features/units/page.ts";
export { page as glossary } from "../../../../site/features/glossary/page.ts";
export { listenToCode } from "../../../../site/notebook/features/code/listenToCode.ts";
export { listenToControls } from "../../../../site/notebook/client/controls/listenToControls.ts";
export { listenToHands } from "../../../../site/notebook/client/controls/listenToHands.ts";
export { cellToEdit } from "../../../../site/notebook/client/editor/cellToEdit.ts";
export { patch, patchChanges } from "../../../../site/notebook/client/patch/patch.ts";
export { listenToPictures } from "../../../../site/notebook/features/pictures/listenToPictures.ts";
export { listenToPlayers } from "../../../../site/notebook/features/players/listenToPlayers.ts";
export { listenToPointer } from "../../../../site/notebook/client/pointer/listenToPointer.ts";
export { listenToSetters } from "../../../../site/notebook/client/setters/listenToSetters.ts";
export { listenToStrokes } from "../../../../site/notebook/features/strokes/listenToStrokes.ts";
export { listenToLinkedParts } from "../../../../site/notebook/features/linkedParts/listenToLinkedParts.ts";
export { listenToUnits } from "../../../../site/features/units/listenToUnits.ts";

addFeatureNames([{ data: ["paint", "bytes", "mb", "mib", "article", "derivation"] }]);

/** The values that the modules sent, in order. */
export const sent: unknown[] = [];

export const inputs = createInputs({
  set: (input, value) => void sent.push([input, value]),
  whenSettled: async () => {},
});

export const isDragging = watchActiveControl(document);

/** The page in which modules listen. */
export const page: LivePage = Object.assign(inputs, { tips: createTips(), setters: createSetters() });

/** The parts of the page that hear of outputs. */
export const parts: LivePart[] = [page.setters, liveUnits(page, undefined as never) as LivePart];

/** Shows an output, with all that the parts do to it. */
export const showOutput = (output: Element, trees: readonly Tree[]): void => show(output, trees, parts);
