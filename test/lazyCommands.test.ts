import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { valueImports } from "./valueImports.ts";

/** The modules that are there when a module starts: it imports them, or one of them does. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const next of valueImports(file, readFileSync(file, "utf8"))) loadedWith(next, loaded);
  return loaded;
}

test.each(["check", "accept", "lesson", "new"])(
  "%s answers a wrong call before all that it takes to read lessons and to run them is there",
  (name) => {
    const loaded = [...loadedWith(`site/terminal/${name}/main.ts`)];
    expect(loaded).toContain("site/terminal/command.ts");
    expect(
      loaded.filter((file) => /\/(compileLesson|loadLesson|typeChecker|runLesson|source)\.ts$/.test(file)),
    ).toEqual([]);
  },
);
