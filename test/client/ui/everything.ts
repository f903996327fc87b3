export { createAnnouncer } from "../../../site/client/ui/announce.ts";
export { listenToByteTips } from "../../../site/client/ui/bytesTip.ts";
export { controlOf, emit, setControl } from "../../../site/client/ui/control.ts";
export { listenToControls } from "../../../site/client/ui/controls.ts";
export { listenToCounts } from "../../../site/client/ui/countStops.ts";
export { cellToEdit } from "../../../site/client/ui/editKey.ts";
export { patch, patchAt } from "../../../site/client/ui/patch.ts";
export { listenToPictures } from "../../../site/client/ui/picture.ts";
export { listenToPlayers } from "../../../site/client/ui/player.ts";
export { listenToPointer } from "../../../site/client/ui/pointer.ts";
export { listenToSetters } from "../../../site/client/ui/setters.ts";
export { show } from "../../../site/client/ui/show.ts";
export { listenToParts } from "../../../site/client/ui/together.ts";
export { listenToUnits } from "../../../site/client/ui/units.ts";

/** What the modules sent, in order. */
export const sent: unknown[] = [];

export const inputs = {
  set: (input: string, value: unknown) => void sent.push([input, value]),
  whenSettled: async () => {},
};
