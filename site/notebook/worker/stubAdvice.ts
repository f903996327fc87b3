import type { Plugin } from "vite";
import type { NotebookSite } from "../build/notebookSite.ts";
import { absentPart, type KernelPart } from "./kernelParts.ts";
import { sourceFile } from "../build/sourceFile.ts";

/** Stand-ins, by module, for code that only guards against a reader's cell or explains its errors. */
export const stubs: Readonly<Record<string, string>> = {
  "kernel/nearest": "export const nearest = () => undefined;",
  "kernel/isPytorchName": "export const isPytorchName = () => false;",
  "kernel/serialise/budget":
    "export const maxCost = 0; export const expectAffordable = () => {}; export const Budget = class { element() {} text() {} picture() {} setter() {} };",
  "kernel/serialise/isHook":
    "export const isHook = () => false; export const withoutHooks = (names) => names;",
  "kernel/serialise/limitRows": "export const limitRows = ({ childNodes }) => childNodes;",
  "kernel/serialise/shrink": "export const shrink = (shown) => ({ shown });",
  "kernel/link/findCycles": "export const findCycles = () => [];",
  "kernel/inputs/expectKnown": "export const expectKnown = () => {};",
  "kernel/run/explainError": "export const explainError = (error) => ({ what: String(error.message) });",
  "kernel/run/unknownMember": "export const unknownMember = () => undefined;",
};

/**
 * Leaves advice, guards and unused parts out of a kernel that runs a lesson's own cells alone: a cell that a reader
 * changes runs in the other.
 */
export function stubAdvice({ home, advice }: NotebookSite, unused: readonly KernelPart[]): Plugin {
  const parts = unused.map((part) => [part.module, absentPart(part)] as const);
  const own = [...Object.entries(stubs), ...parts].map(
    ([name, code]) => [sourceFile(home, name), code] as const,
  );
  const all = new Map([...own, ...Object.entries(advice)]);
  return { name: "without-advice", load: (id) => all.get(id) };
}
