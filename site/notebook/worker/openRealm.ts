import type { closeRealm } from "./closeRealm.ts";

/** Stands in for the closed realm if all cells are the lesson's own: they ran before, when the lesson was built. */
export const openRealm: typeof closeRealm = () => undefined;

export { openRealm as closeRealm };
