import { expect, test } from "vitest";
import type { CarriedLesson } from "../../../site/notebook/client/lessonData.ts";
import { loadLesson } from "../../../site/loadLesson.ts";
import { packCell } from "../../../site/notebook/build/packCell.ts";
import { payload } from "../../../site/notebook/build/payload.ts";

const program = (fileName: string) => ({ fileName, code: "", gzipBytes: 0 });
const kernel = { frame: program("frame.html"), lesson: program("lesson.1.js"), full: program("full.2.js") };

test("the page's JSON holds the cells, packed, and where everything else lies under the base", async () => {
  const lesson = await loadLesson("test/notebook/build/fixtures/good/01-first.mdx");
  const data = JSON.parse(
    payload(lesson, kernel, { base: "/some/folder/", data: { "./data/a.json": "/a.1.json" } }),
  ) as CarriedLesson;
  expect(data.name).toBe("first");
  expect(data.version).toBe(lesson.version);
  expect(data.cells).toEqual(lesson.cells.map(({ cell }) => packCell(cell)));
  expect(data.data).toEqual({ "./data/a.json": "/a.1.json" });
  expect(data.kernel).toEqual({
    frame: "/some/folder/kernel/frame.html",
    lesson: "/some/folder/kernel/lesson.1.js",
    full: "/some/folder/kernel/full.2.js",
  });
});

test("nothing in a cell can end the script element that holds it", async () => {
  const lesson = await loadLesson("test/notebook/build/fixtures/good/01-first.mdx");
  expect(payload(lesson, kernel, { base: "/", data: {} })).not.toContain("<");
});
