import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { valueImports } from "./valueImports.ts";

/** One cycle for each file from which a chain of imports leads back to it, the shortest names first. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Map<string, string>();
  const done = new Set<string>();
  const follow = (file: string, above: readonly string[]): void => {
    const from = above.indexOf(file);
    if (from !== -1) {
      const round = above.slice(from);
      found.set([...round].sort().join(), [...round, file].join(" → "));
    } else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) follow(next, [...above, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) follow(file, []);
  return [...found.values()];
}

test("a way round is found, whether files name each other or a chain comes back; types go round freely", () => {
  const texts = {
    "a/one.ts": 'import { two } from "./two.ts";\nexport const one = two;',
    "a/two.ts": 'import { three, type Three } from "../b/three.ts";\nexport const two = three;',
    "b/three.ts": 'export * from "../a/one.ts";',
    "b/four.ts": 'import type { Five } from "./five.ts";',
    "b/five.ts": 'import { type Four } from "./four.ts";\nimport { one } from "../a/one.ts";',
  };
  const graph = new Map(Object.entries(texts).map(([file, text]) => [file, valueImports(file, text)]));
  expect(cyclesIn(graph)).toEqual(["a/one.ts → a/two.ts → b/three.ts → a/one.ts"]);
});

test("no modules import each other's values", () => {
  const files = globSync("{engine,lessons,site,test}/**/*.{ts,astro}").map((file) =>
    file.replaceAll("\\", "/"),
  );
  const graph = new Map(files.map((file) => [file, valueImports(file, readFileSync(file, "utf8"))]));
  expect(cyclesIn(graph)).toEqual([]);
});
