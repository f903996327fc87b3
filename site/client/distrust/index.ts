// All that is needed where a reader's cells run: no page loads it before it has some.
export { guardShowing } from "../showing/guard.ts";
export { fits } from "./fits.ts";
export { merged } from "./merged.ts";
export { reader } from "./reader.ts";
