import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dataFiles, dataPath, dataVersion } from "../../../site/notebook/build/dataFiles.ts";
import { notebookSite } from "../../../site/notebook/build/notebookSite.ts";

test("data are the JSON files in the folder beside the lessons, whose version changes when one is written", async () => {
  const root = await mkdtemp(join(tmpdir(), "data-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const data = join(root, "lessons", "data");
  await mkdir(join(root, "lessons"));
  const site = notebookSite({ lessons: "lessons", storage: "x" }, root);
  expect(dataFiles(site)).toEqual([]);
  await mkdir(data);
  for (const name of ["b.json", "a.json", "a.csv"]) await writeFile(join(data, name), "[1]");
  expect(dataFiles(site)).toEqual(["./data/a.json", "./data/b.json"]);
  expect(dataPath("./data/a.json", site)).toBe(join(data, "a.json"));
  const before = dataVersion(site);
  expect(dataVersion(site)).toBe(before);
  await writeFile(join(data, "b.json"), "[1, 2]");
  expect(dataVersion(site)).not.toBe(before);
});
