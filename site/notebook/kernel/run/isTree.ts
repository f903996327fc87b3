import type { Tree } from "../tree.ts";

/** Limits above every output's depth and size, controls and console around it included. */
const most = { depth: 250, visits: 50_000 };

/**
 * Whether a value is an output as data, whoever made it: of the right shape, and neither too deep, nor circular, nor
 * endless because its levels share their children.
 */
export function isTree(value: unknown): value is Tree {
  let visits = 0;
  const isPart = (value: unknown, depth: number): boolean => {
    if (++visits > most.visits) return false;
    if (typeof value === "string") return true;
    if (typeof value !== "object" || value === null || depth > most.depth) return false;
    const { tag, attributes, children } = value as Readonly<Record<string, unknown>>;
    return (
      typeof tag === "string" &&
      typeof attributes === "object" &&
      attributes !== null &&
      Object.values(attributes).every((text) => typeof text === "string") &&
      Array.isArray(children) &&
      children.every((child) => isPart(child, depth + 1))
    );
  };
  return isPart(value, 0);
}
