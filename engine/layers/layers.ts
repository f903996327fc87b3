/** Descriptions of layers, as in `torch.nn`; a module, so that a bundle carries only those it uses. */
export * as layers from "./index.ts";
