// All that is needed to check what a kernel says which runs a reader's cells; no page loads it before it has some.
export { merged } from "./merged.ts";
export { reader } from "./reader.ts";
