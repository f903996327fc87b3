import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { article } from "../../../engine/article.ts";
import { readCitations } from "../../../site/features/citations/readCitations.ts";
import { site } from "../../../site/loadLesson.ts";

test("every link from a lesson to a figure of the article leads to one", async () => {
  const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));
  const ids = article().map(({ id }) => id);
  const found = await readCitations(
    files.map((file) => `lessons/${file}`),
    site,
  );
  expect([...found.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  expect(found.get("8k-bytes")).toContain("pictures");
});

test("a figure is treated where lessons link to it, in their order, each once; one with a wrong link takes nothing from the others", async () => {
  const root = await mkdtemp(join(tmpdir(), "citations-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const link = (id: string) => `[figure](../article-checked/#${id})\n\n`;
  await writeFile(join(root, "02-convolution.mdx"), link("conv1-bytes") + link("conv1-bytes"));
  await writeFile(join(root, "03-pooling.mdx"), link("vgg16-bytes") + link("no-such"));
  await writeFile(join(root, "05-parameters.mdx"), link("vgg16-bytes") + link("conv1-bytes"));
  const files = ["02-convolution.mdx", "03-pooling.mdx", "05-parameters.mdx"];
  expect([...(await readCitations(files, { root }))]).toEqual([
    ["conv1-bytes", ["convolution", "parameters"]],
    ["vgg16-bytes", ["parameters"]],
  ]);
});
