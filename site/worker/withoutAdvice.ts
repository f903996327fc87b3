import type { Plugin } from "vite";

/** What only tells a reader what is wrong with a cell of theirs, and what stands for it where no such cell runs. */
const stands: Readonly<Record<string, string>> = {
  "kernel/nearest.ts": "export const nearest = () => undefined;",
  "kernel/pytorchNames.ts": "export const isOfPytorch = () => false;",
  "kernel/link/circles.ts": "export const circles = () => [];",
  "kernel/inputs/strict.ts": "export const refuseOptions = () => {};",
  "kernel/run/explained.ts": "export const explained = (error) => ({ what: String(error.message) });",
  "kernel/run/unknownMember.ts": "export const unknownMember = () => undefined;",
};

/** Leaves advice out of a kernel that runs a lesson's own cells alone: a cell that a reader changes runs in the other. */
export function withoutAdvice(): Plugin {
  return {
    name: "without-advice",
    load: (id) => Object.entries(stands).find(([file]) => id.endsWith(`/site/${file}`))?.[1],
  };
}
