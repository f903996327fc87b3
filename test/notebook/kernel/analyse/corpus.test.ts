import { expect, test } from "vitest";
import { analyse } from "../../../../site/notebook/kernel/analyse/index.ts";
import { corpus } from "./corpus/index.ts";
import { run } from "./run.ts";
import { transpiled } from "./typescript.ts";

for (const [title, { source, declares = [], uses = [], shows }] of corpus) {
  test(title, async () => {
    const cell = analyse("cell", source);
    expect(cell.outputs).toEqual(declares);
    expect(cell.inputs).toEqual(uses);
    const ran = await run(cell.body, uses);
    expect(ran[1]).toEqual(shows);
    expect(comparable(ran)).toEqual(comparable(await run(transpiled(source, declares), uses)));
  });
}

test("the corpus has more than 150 snippets that run", () => {
  expect(corpus.length).toBeGreaterThan(150);
});

/** A value in comparable form: two runs make two of each function, so these are compared by name. */
function comparable(value: unknown): unknown {
  if (typeof value === "function") return `function ${value.name}`;
  if (Array.isArray(value)) return value.map(comparable);
  if (value?.constructor !== Object) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
}
