// All that is needed where a reader's cells run: no page loads it before it has some.
export { guardPainting } from "../painting/guardPainting.ts";
export { isControlValue } from "./isControlValue.ts";
export { coalesceMessages } from "./coalesceMessages.ts";
export { createMessageReader } from "./createMessageReader.ts";
