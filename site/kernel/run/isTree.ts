import type { Tree } from "../tree.ts";

/** Deeper than any output may be nested, controls and console around it included. */
const deepest = 250;

/** Whether something is an output as data, whoever made it: of the right shape, and neither too deep nor in a circle. */
export function isTree(value: unknown, depth = 0): value is Tree {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null || depth > deepest) return false;
  const { tag, attributes, children } = value as Readonly<Record<string, unknown>>;
  return (
    typeof tag === "string" &&
    typeof attributes === "object" &&
    attributes !== null &&
    Object.values(attributes).every((text) => typeof text === "string") &&
    Array.isArray(children) &&
    children.every((child) => isTree(child, depth + 1))
  );
}
