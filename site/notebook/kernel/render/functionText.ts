import { attempt } from "./attempt.ts";

const source = Function.prototype.toString;

/** A function in short: `ƒ name(a, b)`, or `class Name`. */
export function functionText(value: unknown): string {
  const name = attempt(() => Object.getOwnPropertyDescriptor(value, "name")?.value as unknown, undefined);
  const called = typeof name === "string" ? name.slice(0, 60) : "";
  const text = attempt(() => source.call(value).slice(0, 1000), "");
  if (/^class\b/.test(text)) return `class ${called}`.trim();
  return `ƒ ${called}(${/\{ \[native code\] \}$/.test(text) ? "" : parameters(text)})`;
}

/** The text between the first bracket and its partner, or before an arrow. */
function parameters(text: string): string {
  const bare = /^(?:async\s+)?([\w$]+)\s*=>/.exec(text);
  if (bare) return bare[1];
  const start = text.indexOf("(") + 1;
  let depth = 1;
  for (let k = start; k > 0 && k < text.length; k++) {
    if ("([{".includes(text[k])) depth++;
    if (")]}".includes(text[k])) depth--;
    if (depth === 0) {
      const inside = text.slice(start, k).replace(/\s+/g, " ").trim();
      return inside.length > 60 ? `${inside.slice(0, 60)}…` : inside;
    }
  }
  return "";
}
