import type { Tree } from "../../site/notebook/kernel/tree.ts";

/**
 * The first difference of two outputs in words: the element, and the attribute or text; undefined if they are equal.
 */
export function firstDifference(
  expected: readonly Tree[],
  actual: readonly Tree[],
  path = "",
): string | undefined {
  for (let k = 0; k < Math.max(expected.length, actual.length); k++) {
    const difference = between(expected[k], actual[k], path);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function between(expected: Tree | undefined, actual: Tree | undefined, path: string): string | undefined {
  if (
    expected === undefined ||
    actual === undefined ||
    typeof expected === "string" ||
    typeof actual === "string"
  ) {
    return expected === actual
      ? undefined
      : `${path || "output"}: expected ${short(expected)}, got ${short(actual)}`;
  }
  if (expected.tag !== actual.tag) return `${path}: expected <${expected.tag}>, got <${actual.tag}>`;
  const here = `${path}/${expected.tag}`;
  for (const name of new Set([...Object.keys(expected.attributes), ...Object.keys(actual.attributes)])) {
    const [wanted, found] = [expected.attributes[name], actual.attributes[name]];
    if (wanted !== found) return `${here}[${name}]: expected ${short(wanted)}, got ${short(found)}`;
  }
  const order = Object.keys(expected.attributes).join(" ");
  if (order !== Object.keys(actual.attributes).join(" "))
    return `${here}: attributes in another order than ${order}`;
  return firstDifference(expected.children, actual.children, here);
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
