import { readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadLesson } from "../../../site/loadLesson.ts";
import { comparePictures } from "../../../site/terminal/accept/comparePictures.ts";

test("a changed cell is drawn as it is committed and as it is now, as the site has it", async () => {
  const lesson = await loadLesson("lessons/03-pooling.mdx");
  const results = new Map(lesson.results).set("tooLarge", { status: "shown", output: ["now"] });
  const [before, after] = comparePictures({ ...lesson, results }, ["tooLarge"]);
  onTestFinished(() => rm(dirname(before), { recursive: true }));
  expect(await readFile(before, "utf8")).toMatch(/<h2>tooLarge<\/h2>[^]*window/);
  expect(await readFile(after, "utf8")).toMatch(
    /<h2>tooLarge<\/h2>\n<section class="cell"><div class="output">\nnow\n/,
  );
  for (const file of [before, after]) {
    const text = await readFile(file, "utf8");
    expect(text).toContain("--weights:");
    expect(text).not.toContain("@import");
  }
});

test("a picture that is committed by its digest is there to look at", async () => {
  const lesson = await loadLesson("lessons/03-pooling.mdx");
  const [before] = comparePictures(lesson, ["fiveTimes"]);
  onTestFinished(() => rm(dirname(before), { recursive: true }));
  const text = await readFile(before, "utf8");
  expect(text).toContain("data:image/png;base64,");
  expect(text).not.toContain("sha256:");
});
