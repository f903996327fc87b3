import { expect, test } from "vitest";
import { loadLesson, site } from "../../../site/loadLesson.ts";
import { kernelFiles } from "../../../site/notebook/worker/kernelFiles.ts";

const kernelOf = async (name: string) => {
  const { cells } = await loadLesson(`lessons/${name}.mdx`);
  return kernelFiles(
    cells.map(({ cell }) => cell),
    site,
  );
};

test("a page's kernel carries what the page uses, and no plots where it draws none", async () => {
  const { lesson, full } = await kernelOf("will-it-fit");
  expect(lesson.gzipBytes).toBeLessThan(86_000);
  expect(full.gzipBytes).toBeGreaterThan(lesson.gzipBytes);
});

test("pages with other needs have other kernels, and share the one with everything", async () => {
  const [plan, answers] = await Promise.all(["will-it-fit", "different-answers"].map(kernelOf));
  expect(plan!.lesson.fileName).not.toBe(answers!.lesson.fileName);
  expect(plan!.full.fileName).toBe(answers!.full.fileName);
});

test("only the kernel that runs a reader's cells guards values from each other's cells", async () => {
  const { lesson, full } = await kernelOf("will-it-fit");
  expect(full.code).toContain("which belongs to cell");
  expect(lesson.code).not.toContain("which belongs to cell");
  expect(full.code).toContain("belongs to all cells");
  expect(lesson.code).not.toContain("belongs to all cells");
  expect([lesson, full].map(({ code }) => code.startsWith('"use strict";'))).toEqual([true, true]);
});
