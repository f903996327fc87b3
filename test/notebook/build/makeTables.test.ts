import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeTables } from "../../../site/notebook/build/makeTables.ts";
import { notebookSite } from "../../../site/notebook/build/notebookSite.ts";
import { describeProblem } from "../../../site/notebook/build/problem.ts";

/** A site whose data are these files. */
async function siteWith(files: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), "tables-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const data = join(root, "lessons", "data");
  await mkdir(data, { recursive: true });
  const write = (name: string, text: string) => writeFile(join(data, name), text);
  for (const [name, text] of Object.entries(files)) await write(name, text);
  const site = notebookSite({ lessons: "lessons", storage: "x" }, root);
  return {
    write,
    read: (name: string) => readFile(join(data, name), "utf8"),
    make: () => [...makeTables(site)].map(([module, problem]) => `${module} ${describeProblem(problem)}`),
  };
}

test("a table that is new is written as JSON beside it, and again when it changes", async () => {
  const { make, read, write } = await siteWith({ "a.csv": "x,y\n1,b\n" });
  expect(make()).toEqual([]);
  expect(await read("a.json")).toBe('[\n  {\n    "x": 1,\n    "y": "b"\n  }\n]\n');
  await write("a.csv", "x\n2\n");
  expect(make()).toEqual([]);
  expect(JSON.parse(await read("a.json"))).toEqual([{ x: 2 }]);
});

test("a JSON file that somebody else wrote stays, and what it says otherwise is told", async () => {
  const { make, read, write } = await siteWith({ "a.csv": "x\n1\n", "a.json": "[5]" });
  expect(make()).toEqual([
    "./data/a.json lessons/data/a.csv:1: a.json beside it holds something else. Delete a.json, and it is made from the table again; or delete the table.",
  ]);
  expect(await read("a.json")).toBe("[5]");
  await write("a.json", '[{"x":1}]');
  expect(make()).toEqual([]);
  expect(await read("a.json")).toBe('[{"x":1}]');
});

test("a table that cannot be read is told with its line, and nothing is written", async () => {
  const { make, read } = await siteWith({ "a.csv": "x,y\n1\n" });
  expect(make()).toEqual([
    './data/a.json lessons/data/a.csv:2: 1 value in a table of 2 columns. Write one for each, and "…" around one that holds a comma.',
  ]);
  await expect(read("a.json")).rejects.toThrow("ENOENT");
});
