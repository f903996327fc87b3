import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import * as engine from "engine";
import { fillInAnswer, examples, runExample } from "../site/api/examples.ts";
import { parseJavaScript } from "../site/notebook/kernel/analyse/parseTypeScript.ts";

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

/** Runs the examples in the comments of files, and returns their number. One that waits for a whole lesson is left out. */
async function runExamples(pattern: string): Promise<number> {
  let count = 0;
  for (const file of globSync(pattern)) {
    const found = codeBlocks(readFileSync(file, "utf8"))
      .flatMap(examples)
      .filter(({ code }) => !code.includes("await "));
    if (found.length === 0) continue;
    const own = (await import(/* @vite-ignore */ resolve(file))) as Record<string, unknown>;
    for (const { code, answer } of found) {
      const value = runExample(code, { parseJavaScript, ...engine, ...own });
      expect(fillInAnswer(value, answer), `${file}: ${code}`).toBe(answer);
      count++;
    }
  }
  return count;
}

test("every example in the engine's comments gives the answer beside it", async () => {
  expect(await runExamples("engine/**/*.ts")).toBeGreaterThan(60);
});

test("every example in the comments of figures, site and tests gives the answer beside it", async () => {
  expect(await runExamples("{lessons,site,test}/**/*.ts")).toBeGreaterThan(25);
});
