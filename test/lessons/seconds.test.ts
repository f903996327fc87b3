import { expect, test } from "vitest";
import { loadLesson, site } from "../../site/loadLesson.ts";
import { runLesson } from "../../site/notebook/build/runLesson.ts";
import { all } from "./all.ts";

for (const { path } of all) {
  // Three seconds on a quiet machine, which `npm run bench -- lessons` measures; here others may be at work.
  test(`the cells of ${path} are done in time`, async () => {
    const lesson = await loadLesson(path);
    const began = performance.now();
    await runLesson(lesson, site);
    expect((performance.now() - began) / 1000).toBeLessThan(5 * 3);
  });
}
