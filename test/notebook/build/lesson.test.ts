import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { loadLesson, site } from "../../../site/loadLesson.ts";
import { compileSource } from "../../../site/notebook/build/compileLesson.ts";
import { importableFrom } from "../../../site/notebook/build/importableFrom.ts";
import { type Lesson } from "../../../site/notebook/build/lesson.ts";
import { readSource } from "../../../site/notebook/build/source.ts";
import { toHtml } from "../../../site/notebook/kernel/toHtml.ts";

const good = "test/notebook/build/fixtures/good/01-first.mdx";

const isLesson = (file: string): boolean => file.endsWith(".mdx");

/** Writes a lesson of these cells, each a fence's options and its source, into a folder of its own. */
async function written(...cells: readonly string[]): Promise<string> {
  const directory = await mkdtemp("test/notebook/build/fixtures/made-");
  onTestFinished(() => rm(directory, { recursive: true }));
  const path = join(directory, "01-made.mdx");
  await writeFile(path, cells.map((cell) => `\`\`\`ts cell${cell}\n\`\`\`\n`).join("\n"));
  return path;
}

/** The problems of a lesson of these cells, without the folder. */
async function problems(...cells: readonly string[]): Promise<string> {
  const path = await written(...cells);
  const error = await loadLesson(path).then(
    () => new Error("nothing"),
    (error: Error) => error,
  );
  return error.message.replaceAll(path, "made.mdx");
}

const shown = ({ results }: Lesson, id: string): string => toHtml(results.get(id)!.output);

test("a lesson's cells are run, each with what it came to", async () => {
  const lesson = await loadLesson(good);
  expect(lesson.name).toBe("first");
  expect(lesson.cells.map(({ cell }) => cell.id)).toEqual([
    "value-1",
    "value-2",
    "value-3",
    "total",
    "inputs-here",
    "b",
    "value-4",
    "value-5",
    "cell-4",
  ]);
  expect(shown(lesson, "value-1")).toBe("5");
  expect(shown(lesson, "value-4")).toBe("4");
  expect(lesson.results.get("value-1")).toMatchObject({ status: "shown", value: "5" });
  expect(lesson.results.get("cell-4")).toMatchObject({ status: "failed", failure: { what: "no 5" } });
});

test("the same text is run once", async () => {
  const [one, two] = await Promise.all([loadLesson(good), loadLesson(good)]);
  expect(one).toBe(two);
  expect(await loadLesson(good)).toBe(one);
});

/** Runs modules of the lessons' folder under tsx, one after the other in one process, with what it prints. */
async function underTsx(...texts: readonly string[]) {
  const paths = texts.map((_, k) => join("lessons", `made-${process.pid}-${k}.ts`));
  onTestFinished(async () => void (await Promise.all(paths.map((path) => rm(path, { force: true })))));
  await Promise.all(paths.map((path, k) => writeFile(path, texts[k]!)));
  const imports = paths.map((path) => `await import(${JSON.stringify(`./${path}`)});`).join("\n");
  const words = ["--import", "tsx", "--input-type=module", "--eval", imports];
  return promisify(execFile)(process.execPath, words);
}

async function programOf(file: string): Promise<string> {
  const text = await readFile(file, "utf8");
  return compileSource(readSource(text, file), file, importableFrom(site)).program.text;
}

test("a lesson saved as its program runs under tsx", async () => {
  const files = (await readdir("lessons")).filter(isLesson).map((file) => `lessons/${file}`);
  const programs = await Promise.all(files.map(programOf));
  expect(programs.length).toBeGreaterThan(7);
  const last = 'console.log("all have run");';
  expect(await underTsx(...programs, last)).toMatchObject({ stdout: "all have run\n" });
}, 180_000);

test("a lesson saved as its program says what a cell meant to fail threw", async () => {
  expect(await underTsx(await programOf(good))).toEqual({ stdout: "", stderr: "RangeError: no 5\n" });
}, 60_000);

test("a cell that throws is refused with its line in file and cell", async () => {
  expect(await problems("\nconst a = [1];", "\nconst b = a.length;\n\nthrow new Error(`not ${b}`);")).toBe(
    'made.mdx:8, cell "b", line 3: not 1. Mend it; if it is meant to fail, write "fails" on its fence.',
  );
});

test("a cell meant to fail that does not is refused", async () => {
  expect(await problems(" fails\nconst a = 1;")).toBe(
    'made.mdx:2, cell "a": did not fail. Take "fails" off its fence, or make it throw.',
  );
});

test("a type error is refused with its line in file and cell, before anything runs", async () => {
  expect(await problems('\nconst a: number = 1;\nconst c: string = a;\nthrow new Error("ran");')).toBe(
    "made.mdx:3, cell \"a\", line 2: Type 'number' is not assignable to type 'string'. (TS2322)",
  );
});

test("an error of the engine keeps its words", async () => {
  expect(
    await problems(
      '\nimport { conv2d, tensor } from "engine";\nconv2d(tensor([[1]]), tensor([[1]]), { stride: 0 })',
    ),
  ).toMatch(/^made\.mdx:3, cell "cell-1", line 2: .*stride/);
});

test("a lesson that does not exist is refused by its path", async () => {
  await expect(loadLesson("lessons/99-nothing.mdx")).rejects.toThrow("missing lesson lessons/99-nothing.mdx");
});

test("a lesson is mended by saving it, whatever its neighbours have", async () => {
  const path = await written("\nconst a: number = true;");
  await expect(loadLesson(path)).rejects.toThrow("TS2322");
  await writeFile(join(path, "../02-broken.mdx"), "```ts cell oops\n1\n```\n");
  await writeFile(path, "```ts cell\nconst a: number = 2;\na\n```\n");
  expect(shown(await loadLesson(path), "a")).toContain(">2<");
});
