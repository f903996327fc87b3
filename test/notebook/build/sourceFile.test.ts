import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { siblingFile, sourceFile } from "../../../site/notebook/build/sourceFile.ts";

const home = join(process.cwd(), "site/notebook");

test("a module is TypeScript where there is such a file, and JavaScript elsewhere", () => {
  expect(sourceFile(home, "client/startPage")).toBe(join(home, "client/startPage.ts"));
  expect(sourceFile("/package/dist", "client/startPage")).toBe(join("/package/dist", "client/startPage.js"));
});

test("beside a module are other modules, by their names alone, and style sheets", () => {
  const file = siblingFile(pathToFileURL(join(home, "features/questions/index.ts")).href);
  expect(file("page")).toBe(join(home, "features/questions/page.ts"));
  expect(file("questions.css")).toBe(join(home, "features/questions/questions.css"));
});
