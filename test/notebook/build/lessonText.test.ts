import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { fixFiles, keepSource, lessonSource, lessonText } from "../../../site/notebook/build/lessonText.ts";

afterEach(() => fixFiles(false));

/** A file that was written long ago. */
async function written(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lesson-file-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "01-a.mdx");
  await write(path, text);
  return path;
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await utimes(path, 1, 1);
}

test("a file is read as it stands now", async () => {
  const path = await written("a");
  expect(await lessonText(path)).toBe("a");
  await write(path, "b");
  expect(await lessonText(path)).toBe("b");
});

test("in a build a file is read once", async () => {
  const path = await written("a");
  fixFiles(true);
  expect(await lessonText(path)).toBe("a");
  await write(path, "b");
  expect(await lessonText(path)).toBe("a");
});

test("a text is parsed once, and not at all where the parse for its page was kept", async () => {
  const path = await written("---\ntitle: A\n---\n`{ts} 1`\n");
  const text = await lessonText(path);
  expect(lessonSource(path, text, "a.mdx")).toBe(lessonSource(path, text, "a.mdx"));
  const other = await written("---\ntitle: A\n---\n`{ts} 2`\n");
  const kept = { cells: [], formulas: [], programs: [], links: [], taken: [], sections: [] };
  const otherText = await lessonText(other);
  keepSource(other, "   \n        \n   \n`{ts} 2`\n", kept);
  expect(lessonSource(other, otherText, "b.mdx")).toBe(kept);
});

test("the parse of an earlier text is not kept", async () => {
  const path = await written("`{ts} 3`\n");
  const text = await lessonText(path);
  keepSource(path, "`{ts} 4`\n", {
    cells: [],
    formulas: [],
    programs: [],
    taken: [],
    sections: [],
  });
  expect(lessonSource(path, text, "a.mdx").cells).toHaveLength(1);
});
