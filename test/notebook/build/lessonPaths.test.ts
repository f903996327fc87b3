import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { lessonPaths } from "../../../site/notebook/build/lessonPaths.ts";
import { notebookSite } from "../../../site/notebook/build/notebookSite.ts";

test("lessons are the MDX files in their order; a draft is in no built site", async () => {
  const root = await mkdtemp(join(tmpdir(), "lesson-paths-"));
  onTestFinished(() => rm(root, { recursive: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  await mkdir(join(root, "lessons"));
  const draft = "---\ndraft: true\n---\n";
  const files = { "02-b.mdx": "b", "01-a.mdx": "a", "03-c.mdx": draft, "notes.md": "d" };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, "lessons", name), text);
  const site = notebookSite({ lessons: "lessons", storage: "x" }, root);
  expect(await lessonPaths(site)).toEqual(["lessons/01-a.mdx", "lessons/02-b.mdx", "lessons/03-c.mdx"]);
  vi.stubEnv("PROD", true);
  expect(await lessonPaths(site)).toEqual(["lessons/01-a.mdx", "lessons/02-b.mdx"]);
});
