import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readTreatments } from "../../site/lesson/readTreatments.ts";

test("every link from a lesson to a figure of the article leads to one", async () => {
  const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));
  await expect(readTreatments(files.map((file) => `lessons/${file}`))).resolves.toBeInstanceOf(Map);
});
