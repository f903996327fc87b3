import { TinyDocument } from "./tinyDocument.ts";

export type { OutputChange } from "../serialise/changesBetween.ts";
export { sendPointer, type Pointer } from "../serialise/sendPointer.ts";
export { recordMutations } from "../serialise/recordMutations.ts";
export { toTree } from "../serialise/toTree.ts";

/**
 * Creates a document of our own, enough for Plot, d3-selection and figures drawn by hand; the same in Node and in a
 * worker.
 */
export function createDocument(): Document {
  return new TinyDocument() as unknown as Document;
}
