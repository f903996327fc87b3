import { elementsOf } from "../../notebook/build/elementsOf.ts";
import type { Tree, TreeElement } from "../../notebook/kernel/tree.ts";
import { matchTrees } from "./matchTrees.ts";

/**
 * Describes the differences between two outputs in words, in page order.
 *
 *     describeChanges(["29"], ["30"]) // ["“29” is now “30”"]
 */
export function describeChanges(before: readonly Tree[], after: readonly Tree[], within = ""): string[] {
  return matchTrees(before, after).flatMap(([old, now]) => {
    if (old === undefined) return [`${within}${named(now!)} is new`];
    if (now === undefined) return [`${within}${named(old)} is gone`];
    if (typeof old === "string" || typeof now === "string")
      return old === now ? [] : [`${within}${named(old)} is now ${named(now)}`];
    if (old.tag === "svg" && now.tag === "svg") return describeDrawing(old, now, within);
    if (old.tag !== now.tag) return [`${within}${named(old)} is now ${named(now)}`];
    const inside = `${within}${old.tag}: `;
    const own = changedAttributes(old, now).map(
      ([name, was, is]) => `${inside}${name} ${quoted(was)} is now ${quoted(is)}`,
    );
    return [...own, ...describeChanges(old.children, now.children, inside.replace(/^(?:.*: )(?=.*: )/, ""))];
  });
}

/** Describes the changes of a drawing by kind: its parts, its name, points that moved, other attributes, and words. */
function describeDrawing(old: TreeElement, now: TreeElement, within: string): readonly string[] {
  const [before, after] = [allIn(old), allIn(now)];
  const told: string[] = [];
  const counted = new Map<string, number>();
  const count = (what: string, by: number) => counted.set(what, (counted.get(what) ?? 0) + by);
  if (before.map(({ tag }) => tag).join() !== after.map(({ tag }) => tag).join())
    told.push(`${before.length} parts are now ${after.length}`);
  else
    before.forEach((one, k) => {
      for (const [name, was, is] of changedAttributes(one, after[k]!)) {
        if (name === "aria-label") told.push(`it is now called ${quoted(is)}, not ${quoted(was)}`);
        else if (places.test(name)) count("moved", movedPoints(was, is));
        else count(name, 1);
      }
    });
  const [moved = 0, ...others] = [counted.get("moved"), ...[...counted].filter(([name]) => name !== "moved")];
  if (moved > 0) told.push(`${moved} ${moved === 1 ? "point" : "points"} moved`);
  for (const [name, times] of others as [string, number][])
    told.push(`${name} changed ${times === 1 ? "once" : `${times} times`}`);
  const words = describeChanges(textsOf(old), textsOf(now));
  return [...told, ...words].map((what) => `${within}SVG: ${what}`);
}

/** Attributes that say where something stands, or how large it is. */
const places = /^(?:d|points|transform|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|viewBox)$/;

/** Counts the points that differ between the lists in two attributes; one at least. */
function movedPoints(was = "", is = ""): number {
  const pointsOf = (text: string) => text.match(/-?[\d.]+(?:[\s,]+-?[\d.]+)?/g) ?? [];
  const [before, after] = [pointsOf(was), pointsOf(is)];
  const longest = Math.max(before.length, after.length);
  return Math.max(
    1,
    Array.from({ length: longest }, (_, k) => before[k] !== after[k]).filter(Boolean).length,
  );
}

function changedAttributes(old: TreeElement, now: TreeElement) {
  const names = new Set([...Object.keys(old.attributes), ...Object.keys(now.attributes)]);
  return [...names]
    .map((name) => [name, old.attributes[name], now.attributes[name]] as const)
    .filter(([, was, is]) => was !== is);
}

const allIn = (tree: TreeElement): readonly TreeElement[] => [
  tree,
  ...tree.children.flatMap((child) => (typeof child === "string" ? [] : allIn(child))),
];

const textsOf = (tree: TreeElement): readonly string[] =>
  elementsOf([tree], ({ children }) => children.some((child) => typeof child === "string")).map(
    ({ children }) => children.filter((child) => typeof child === "string").join(""),
  );

const named = (tree: Tree): string => (typeof tree === "string" ? quoted(tree) : `<${tree.tag}>`);

function quoted(text: string | undefined): string {
  if (text === undefined) return "nothing";
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}
