import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { article } from "../../../engine/article.ts";
import { readCitations } from "../../../site/features/citations/readCitations.ts";
import { site } from "../../../site/loadLesson.ts";

test("every link from a lesson to a figure of the article leads to one", async () => {
  const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));
  const ids = article().map(({ id }) => id);
  const found = await readCitations(
    files.map((file) => `lessons/${file}`),
    ids,
    site,
  );
  expect([...found.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  expect(found.get("8k-bytes")).toContain("pictures");
});
