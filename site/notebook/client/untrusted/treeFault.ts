import { costOf, totalOf } from "../../kernel/serialise/costOf.ts";
import type { Tree } from "../../kernel/tree.ts";

/** Limits above every output that the kernel lets through, controls and printed lines included. */
export const treeLimits = {
  elements: 25_000,
  characters: 2_500_000,
  depth: 250,
  cost: 50_000,
  inputs: 300,
  fields: 5000,
  setters: 5000,
};

/** The fault of an output that a page cannot show: it has the wrong shape, or is more than the page can bear. */
export type TreeFault = "shape" | { readonly excess: string };

interface Count {
  elements: number;
  characters: number;
  inputs: number;
  fields: number;
  setters: number;
}

/**
 * Finds why `trees`, whoever made them, are no output that a page can show; undefined if they are one. A tree that
 * stands in several places counts in each, so that levels which share their children are refused like any other large
 * tree.
 */
export function findTreeFault(trees: unknown): TreeFault | undefined {
  if (!Array.isArray(trees)) return "shape";
  const count: Count = { elements: 0, characters: 0, inputs: 0, fields: 0, setters: 0 };
  return faultIn(trees, 0, count) ?? costFault(trees as readonly Tree[]);
}

/**
 * Finds whether the trees cost too much to paint: what is drawn by reference, and laid out more than once, counts each
 * time.
 */
function costFault(trees: readonly Tree[]): TreeFault | undefined {
  try {
    const cost = totalOf(costOf(trees));
    return cost > treeLimits.cost
      ? excess(
          `is as much work to draw as ${number(Math.round(cost))} shapes, and ${number(treeLimits.cost)} is the most`,
        )
      : undefined;
  } catch {
    return excess("has parts that refer to themselves");
  }
}

function faultIn(trees: readonly unknown[], depth: number, count: Count): TreeFault | undefined {
  if (depth > treeLimits.depth) return excess(`is nested more than ${treeLimits.depth} deep`);
  // A hole in the list is undefined here, where every() and map() would pass it over.
  for (const tree of trees) {
    const fault = typeof tree === "string" ? lengthFault(tree, count) : elementFault(tree, depth, count);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function elementFault(tree: unknown, depth: number, count: Count): TreeFault | undefined {
  if (typeof tree !== "object" || tree === null) return "shape";
  const { tag, attributes, children } = tree as Readonly<Record<string, unknown>>;
  if (typeof tag !== "string" || !Array.isArray(children)) return "shape";
  if (typeof attributes !== "object" || attributes === null || Array.isArray(attributes)) return "shape";
  if (++count.elements > treeLimits.elements)
    return excess(`has more than ${number(treeLimits.elements)} elements`);
  if (/^(input|select|button|textarea)$/.test(tag) && ++count.fields > treeLimits.fields)
    return excess(`has more than ${number(treeLimits.fields)} fields and buttons`);
  for (const name in attributes) {
    if (name === "data-input" && ++count.inputs > treeLimits.inputs)
      return excess(`has more than ${number(treeLimits.inputs)} inputs`);
    if (name.startsWith("data-set-") && ++count.setters > treeLimits.setters)
      return excess(`sets inputs in more than ${number(treeLimits.setters)} places`);
    const text = (attributes as Readonly<Record<string, unknown>>)[name];
    if (typeof text !== "string") return "shape";
    const fault = lengthFault(name, count) ?? lengthFault(text, count);
    if (fault !== undefined) return fault;
  }
  return faultIn(children, depth + 1, count);
}

/** Counts a text's characters and one more, so that empty texts are not free. */
function lengthFault(text: string, count: Count): TreeFault | undefined {
  count.characters += text.length + 1;
  return count.characters > treeLimits.characters
    ? excess(`has more than ${number(treeLimits.characters)} characters`)
    : undefined;
}

const excess = (what: string): TreeFault => ({ excess: what });
const number = (count: number): string => count.toLocaleString("en");
