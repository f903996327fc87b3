import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as engine from "engine";
import { fillInAnswer, examples, runExample } from "../../site/api/examples.ts";

const folder = fileURLToPath(new URL("../../engine/", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

/** The blocks of indented lines in a file's comments. */
function codeBlocks(source: string): readonly (readonly string[])[] {
  const blocks = source.matchAll(/(?:^ *\* {5}.*\n)+/gm);
  return [...blocks].map(([block]) =>
    block
      .trimEnd()
      .split("\n")
      .map((line) => line.replace(/^ *\* {5}/, "")),
  );
}

test("every example in the engine's comments gives the answer beside it", async () => {
  let count = 0;
  for (const file of files) {
    const found = codeBlocks(readFileSync(folder + file, "utf8")).flatMap(examples);
    if (found.length === 0) continue;
    const own = (await import(/* @vite-ignore */ folder + file)) as Record<string, unknown>;
    for (const { code, answer } of found) {
      const value = runExample(code, { ...engine, ...own });
      expect(fillInAnswer(value, answer), `${file}: ${code}`).toBe(answer);
      count++;
    }
  }
  expect(count).toBeGreaterThan(60);
});
