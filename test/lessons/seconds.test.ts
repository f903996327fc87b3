import { expect, test } from "vitest";
import { loadLesson } from "../../site/lesson/lesson.ts";
import { ran } from "../../site/lesson/ran.ts";
import { modules } from "../../site/modules.ts";
import { all } from "./all.ts";

for (const { path } of all) {
  // Three seconds on a quiet machine, which `npm run bench -- lessons` measures; here others may be at work.
  test(`the cells of ${path} are done in time`, async () => {
    const lesson = await loadLesson(path);
    const began = performance.now();
    await ran(lesson, modules);
    expect((performance.now() - began) / 1000).toBeLessThan(5 * 3);
  });
}
