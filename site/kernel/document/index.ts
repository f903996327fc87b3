import { TinyDocument } from "./document.ts";

export type { Change } from "./changes.ts";
export { point, type Pointer } from "./point.ts";
export { recordMutations } from "./recordMutations.ts";
export { toTree } from "./toTree.ts";

/** A document of our own, enough for Plot, d3-selection and figures drawn by hand; the same in Node and in a worker. */
export function createDocument(): Document {
  return new TinyDocument() as unknown as Document;
}
