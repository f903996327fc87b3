import { join } from "node:path";
import { satteri } from "@astrojs/markdown-satteri";
import { expect, test } from "vitest";
import { readLessonsWith } from "../../../site/notebook/build/readLessonsWith.ts";

const root = process.cwd();

/** Runs Astro's processor over a lesson, and returns the code that it makes. */
async function processed(body: string): Promise<string> {
  const processor = satteri();
  readLessonsWith(processor, root);
  const renderer = await processor.createMdxRenderer!({}, { optimize: false });
  return (await renderer.process(body, join(root, "lessons", "01-a.mdx"), {})).code;
}

test("Astro's processor puts cells into the page", async () => {
  expect(await processed("a $b$\n\n```ts cell\n1\n```\n")).toMatch(/_jsx\(Formula, .*_jsx\(Cell, /s);
});

test("what it cannot read is told with the lesson's name and line", async () => {
  await expect(processed("a\n\nb <br> c\n")).rejects.toThrow(
    "lessons/01-a.mdx:3: invalid MDX: <br> is never closed. Write <br />.",
  );
  await expect(processed("```ts cel\n```\n")).rejects.toThrow('lessons/01-a.mdx:1: unknown fence "ts cel".');
});

test("another processor is refused", () => {
  expect(() => readLessonsWith({ name: "other" } as never, root)).toThrow(
    "notebook: lessons need Astro's own Markdown processor, and another has replaced it.",
  );
});
