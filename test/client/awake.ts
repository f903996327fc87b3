export { followAddress } from "../../site/client/address.ts";
export { CellRecord } from "../../site/client/cellRecord.ts";
export { listenToControls } from "../../site/client/ui/controls.ts";
export { keepFocus } from "../../site/client/ui/keepFocus.ts";
export { pageView } from "../../site/client/view.ts";

/** Inputs that go nowhere. */
export const inputs = { set: () => {}, whenSettled: async () => {} };
