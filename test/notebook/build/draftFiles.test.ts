import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { draftFiles } from "../../../site/notebook/build/draftFiles.ts";

test("the drafts of a folder are its lessons that say so", async () => {
  const folder = await mkdtemp(join(tmpdir(), "where-the-memory-goes-drafts-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const draft = "---\ntitle: A\ndraft: true\n---\n";
  await writeFile(join(folder, "01-a.mdx"), draft);
  await writeFile(join(folder, "02-b.mdx"), draft.replace("draft: true\n", ""));
  await writeFile(join(folder, "notes.md"), draft);
  expect(draftFiles(folder)).toEqual(["01-a.mdx"]);
});
