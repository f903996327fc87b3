import { group } from "../../engine/units/group.ts";
import { nested } from "../../engine/tensor/nested.ts";
import type { Tensor } from "../../engine/tensor.ts";

/** An example in a comment: its code, and the answer that the comment gives. */
export interface Example {
  readonly code: string;
  readonly answer: string;
}

/** The examples among lines of code, each up to a line that ends with the answer; answers in words are left out. */
export function examples(lines: readonly string[]): readonly Example[] {
  const found: Example[] = [];
  let open: string[] = [];
  for (const line of lines) {
    const [code = "", answer] = line.split(/ \/\/ (.*)/);
    open.push(code);
    if (answer !== undefined && isAnswer(answer)) found.push({ code: open.join("\n"), answer });
    if (answer !== undefined && !/^(const|let) /.test(open[0]!)) open = [];
  }
  return found;
}

/** Whether the words behind a line of code are a value, which is computed and compared. */
export const isAnswer = (answer: string): boolean => /^[-\d["]|^(true|false)\b/.test(answer);

/** Runs an example's code with the names given and returns the value of its last expression. */
export function runExample(code: string, names: Readonly<Record<string, unknown>>): unknown {
  const cut = Math.max(code.lastIndexOf(";"), /^(const|let) /.test(code) ? code.lastIndexOf("\n") : -1) + 1;
  const body = `${code.slice(0, cut)}\nreturn (${code.slice(cut)});`;
  return (new Function(...Object.keys(names), body) as (...values: unknown[]) => unknown)(
    ...Object.values(names),
  );
}

/** A value as examples write it. */
export function formatAnswer(value: unknown): string {
  if (typeof value === "number") return group(value);
  if (ArrayBuffer.isView(value)) return [...(value as Float32Array)].join(", ");
  if (typeof value === "object" && value !== null && "shape" in value && "data" in value)
    return formatAnswer(nested(value as Tensor));
  if (Array.isArray(value)) return `[${value.map(inside).join(", ")}]`;
  return JSON.stringify(value);
}

// Numbers in lists are not grouped.
function inside(value: unknown): string {
  return typeof value === "number" ? String(value) : formatAnswer(value);
}

/** The answer as computed, in the form that the example chose: cut off by `…`, or with words behind `: `. */
export function fillInAnswer(value: unknown, answer: string): string {
  const cut = /^([\d.]+)…/.exec(answer)?.[1];
  const words = /: .*$/.exec(answer)?.[0] ?? "";
  if (cut !== undefined) return `${formatAnswer(value).slice(0, cut.length)}…${answer.slice(cut.length + 1)}`;
  const plain = typeof value === "number" && String(value) === answer.slice(0, answer.length - words.length);
  return `${plain ? String(value) : formatAnswer(value)}${words}`;
}
