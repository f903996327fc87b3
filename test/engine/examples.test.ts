import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as engine from "engine";

const folder = fileURLToPath(new URL("../../engine/", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

interface Example {
  readonly code: string;
  readonly answer: string;
}

/** The examples in a file's comments: indented lines, the last of which ends with the answer. */
function examples(source: string): readonly Example[] {
  const found: Example[] = [];
  let lines: string[] = [];
  for (const line of source.split("\n")) {
    const indented = /^ *\* {5}(.*)$/.exec(line)?.[1];
    if (indented === undefined) lines = [];
    else {
      const [code, answer] = indented.split(/ \/\/ (.*)/);
      lines.push(code);
      // Other answers are told in words.
      if (answer !== undefined && /^[-\d["]|^(true|false)\b/.test(answer))
        found.push({ code: lines.join("\n"), answer });
      if (answer !== undefined && !/^(const|let) /.test(lines[0])) lines = [];
    }
  }
  return found;
}

function run(code: string, names: Readonly<Record<string, unknown>>): unknown {
  const cut = Math.max(code.lastIndexOf(";"), /^(const|let) /.test(code) ? code.lastIndexOf("\n") : -1) + 1;
  const body = `${code.slice(0, cut)}\nreturn (${code.slice(cut)});`;
  return (new Function(...Object.keys(names), body) as (...values: unknown[]) => unknown)(
    ...Object.values(names),
  );
}

/** A value as examples write it. */
function written(value: unknown): string {
  if (typeof value === "number") return engine.group(value);
  if (ArrayBuffer.isView(value)) return [...(value as Float32Array)].join(", ");
  if (typeof value === "object" && value !== null && "shape" in value && "data" in value)
    return written(engine.nested(value as engine.Tensor));
  if (Array.isArray(value)) return `[${value.map(inside).join(", ")}]`;
  return JSON.stringify(value);
}

// Numbers in lists are not grouped.
function inside(value: unknown): string {
  return typeof value === "number" ? String(value) : written(value);
}

function agrees(value: unknown, answer: string): boolean {
  const [shown] = answer.split(": ");
  const cut = /^([\d.]+)…/.exec(answer)?.[1];
  if (cut !== undefined) return written(value).startsWith(cut);
  return written(value) === shown || (typeof value === "number" && String(value) === shown);
}

test("every example in the engine's comments gives the answer beside it", async () => {
  let count = 0;
  for (const file of files) {
    const found = examples(readFileSync(folder + file, "utf8"));
    if (found.length === 0) continue;
    const own = (await import(/* @vite-ignore */ folder + file)) as Record<string, unknown>;
    for (const { code, answer } of found) {
      const value = run(code, { ...engine, ...own });
      expect(agrees(value, answer) ? answer : written(value), `${file}: ${code}`).toBe(answer);
      count++;
    }
  }
  expect(count).toBeGreaterThan(60);
});
