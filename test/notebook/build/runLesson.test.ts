import { expect, test } from "vitest";
import { site } from "../../../site/loadLesson.ts";
import { compileLesson } from "../../../site/notebook/build/compileLesson.ts";
import { runLesson, tryLesson } from "../../../site/notebook/build/runLesson.ts";
import { patience } from "../../../site/notebook/build/threadedNotebook.ts";

const lesson = (...cells: readonly string[]) =>
  compileLesson(cells.map((cell) => `\`\`\`ts cell${cell}\n\`\`\`\n`).join("\n"), "lessons/01-x.mdx", [
    "engine",
  ]);

test("a cell that never ends is named, and those that wait for it are not", async () => {
  const endless = lesson("\nconst a = await new Promise<number>(() => {});", "\na + 1", "\n2");
  await expect(runLesson(endless, site, { all: 0.5, one: 10 })).rejects.toThrow(
    /^lessons\/01-x\.mdx:2, cell "a": had not ended after \d+(\.\d)? seconds\. Make sure that every promise it awaits is settled\.$/,
  );
});

test("a loop without an end is stopped, and its line is told", async () => {
  const endless = lesson("\n1", "\nlet n = 0;\n\nwhile (n >= 0) n = (n + 1) % 7;", "\n2");
  await expect(runLesson(endless, site, { all: 20, one: 1 })).rejects.toThrow(
    /^lessons\/01-x\.mdx:8, cell "n", line 3: held up all the others, and had not ended after \d+(\.\d)? seconds\. Let it come to an end\.$/,
  );
});

test("a loop without an end inside the engine is told by the line that called it", async () => {
  const endless = lesson(
    '\nimport { tensor } from "engine";\nconst a = tensor(new Proxy([1], { get: () => { for (;;); } }));\na',
  );
  await expect(runLesson(endless, site, { all: 20, one: 1 })).rejects.toThrow(
    'lessons/01-x.mdx:3, cell "a", line 2: held up',
  );
});

/** The remedy for a cell that throws without one. */
const remedy = 'Mend it; if it is meant to fail, write "fails" on its fence.';

test("all cells that fail are named at once", async () => {
  const failing = lesson('\nthrow new Error("one");', '\n\nthrow new Error("two");', "\n3");
  await expect(runLesson(failing, site)).rejects.toThrow(
    [
      `lessons/01-x.mdx:2, cell "cell-1", line 1: one. ${remedy}`,
      `lessons/01-x.mdx:7, cell "cell-2", line 2: two. ${remedy}`,
    ].join("\n"),
  );
});

test("what other cells came to is known all the same", async () => {
  const { results, problems } = await tryLesson(lesson('\nthrow new Error("one");', "\n3"), site);
  expect(problems).toEqual([
    { file: "lessons/01-x.mdx", line: 2, cell: { id: "cell-1", line: 1 }, what: "one", remedy },
  ]);
  expect([...results].map(([id, { status }]) => [id, status])).toEqual([
    ["cell-1", "failed"],
    ["cell-2", "shown"],
  ]);
});

test("cells that end, however late, are waited for", async () => {
  const late = lesson("\nconst a = await new Promise((done) => setTimeout(done, 20, 7));\na");
  expect((await runLesson(late, site)).get("a")).toMatchObject({ status: "shown" });
});

test("a cell that fills the memory ends its thread alone, and is named", { timeout: 120_000 }, async () => {
  const filling = lesson(
    "\n1",
    "\nconst all: number[][] = [];\nfor (;;) all.push(Array.from({ length: 1e5 }, (_, k) => k / 2));",
  );
  // Near the limit the collector leaves the cell little time, and how much depends on what else the machine does.
  await expect(runLesson(filling, site, { all: 100, one: 100 })).rejects.toThrow(
    /^lessons\/01-x\.mdx:6, cell "all": ended the kernel \(.*memory.*\) after .* seconds\. Let it hold less at a time\.$/,
  );
});

test("a lesson has a minute, and a cell ten seconds without a sign of life", () => {
  expect(patience).toEqual({ all: 60, one: 10 });
});
