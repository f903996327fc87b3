import type { Plugin } from "vite";

/** What only tells a reader what is wrong with a cell of theirs, and what stands for it where no such cell runs. */
export const stands: Readonly<Record<string, string>> = {
  "engine/expectOptions.ts":
    "export const expectOptions = () => {}; export const optionKinds = {}; export const oneOf = () => undefined;",
  "engine/arithmetic/padding.ts":
    'import { pair } from "./pair.ts"; export const paddingOf = (name, value) => pair(name, value, 0);',
  "site/kernel/nearest.ts": "export const nearest = () => undefined;",
  "site/kernel/pytorchNames.ts": "export const isOfPytorch = () => false;",
  "site/kernel/link/circles.ts": "export const circles = () => [];",
  "site/kernel/inputs/expectKnown.ts": "export const expectKnown = () => {};",
  "site/kernel/run/explained.ts": "export const explained = (error) => ({ what: String(error.message) });",
  "site/kernel/run/unknownMember.ts": "export const unknownMember = () => undefined;",
};

/** Leaves advice out of a kernel that runs a lesson's own cells alone: a cell that a reader changes runs in the other. */
export function withoutAdvice(): Plugin {
  return {
    name: "without-advice",
    load: (id) => Object.entries(stands).find(([file]) => id.endsWith(`/${file}`))?.[1],
  };
}
