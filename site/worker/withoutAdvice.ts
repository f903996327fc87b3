import type { Plugin } from "vite";

/** What only guards against a cell of a reader's, or tells what is wrong with it, and what stands for it where no such cell runs. */
export const stands: Readonly<Record<string, string>> = {
  "engine/expectOptions.ts":
    "export const expectOptions = () => {}; export const optionKinds = {}; export const oneOf = () => undefined;",
  "engine/arithmetic/padding.ts":
    'import { pair } from "./pair.ts"; export const paddingOf = (name, value) => pair(name, value, 0);',
  "site/kernel/nearest.ts": "export const nearest = () => undefined;",
  "site/kernel/pytorchNames.ts": "export const isOfPytorch = () => false;",
  "site/kernel/document/budget.ts":
    "export const dearest = 0; export const pay = () => {}; export const Budget = class { element() {} text() {} picture() {} setter() {} };",
  "site/kernel/document/hook.ts":
    "export const isHook = () => false; export const withoutHooks = (names) => names;",
  "site/kernel/document/rowsShown.ts": "export const rowsShown = ({ childNodes }) => childNodes;",
  "site/kernel/document/shrunk.ts": "export const shrunk = (shown) => ({ shown });",
  "site/kernel/link/circles.ts": "export const circles = () => [];",
  "site/kernel/inputs/expectKnown.ts": "export const expectKnown = () => {};",
  "site/kernel/run/explained.ts": "export const explained = (error) => ({ what: String(error.message) });",
  "site/kernel/run/unknownMember.ts": "export const unknownMember = () => undefined;",
};

/** Leaves advice and guards out of a kernel that runs a lesson's own cells alone: a cell that a reader changes runs in the other. */
export function withoutAdvice(): Plugin {
  return {
    name: "without-advice",
    load: (id) => Object.entries(stands).find(([file]) => id.endsWith(`/${file}`))?.[1],
  };
}
