import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Author, file, lesson, patience } from "./author.ts";
import { devServer, type DevServer } from "./devServer.ts";

// Both are there before the server starts.
const stray = "lessons/separable.mdx";
const broken = "lessons/10-broken.mdx";

vi.setConfig({ testTimeout: 3 * patience });

let dev: DevServer;
let author: Author;
beforeAll(async () => {
  dev = await devServer({ [stray]: lesson, [broken]: "---\ntitle: [A\n---\n<br>\n" });
  author = await Author.at(dev);
}, 120_000);
afterAll(async () => {
  await author.leave();
  await dev.stop();
});

const withCell = (source: string): string => `${lesson}\n\`\`\`ts cell id=added\n${source}\n\`\`\`\n`;
const output = (words: string) =>
  author.page.locator('[data-cell="added"] [data-output]').filter({ hasText: words }).waitFor();

test("a file that is neither a lesson nor a page is refused in its place, from the start and when it is new", async () => {
  const told = "neither a lesson, which has a number, nor a page beside the lessons. Name it lessons/";
  await author.open("separable/");
  expect(await author.isTold(`${stray}:1: ${told}`)).toContain(
    "a page beside the lessons needs a site/pages/separable.astro.",
  );
  await author.save(lesson, "lessons/new.mdx");
  await expect.poll(async () => (await dev.page("new/")).status, { timeout: patience }).toBe(500);
  await author.open("new/");
  await author.isTold(`lessons/new.mdx:1: ${told}`);
  await author.save(lesson.replace("Depthwise", "Newest"), "lessons/11-new.mdx");
  await rm(join(dev.folder, "lessons/new.mdx"));
  await author.seesPage("Newest");
});

test("a lesson that was broken from the start says so on its own page, while others answer", async () => {
  await author.open("broken/");
  await author.isTold(`${broken}:2: invalid front matter:`);
  for (const path of ["", "depthwise/", "pictures/", "article-checked/", "glossary/"])
    expect((await dev.page(path)).status, path).toBe(200);
  await author.save(lesson.replace("Depthwise", "Mended"), broken);
  await author.seesPage("Mended");
});

test("two files of one name are told of each other", async () => {
  await author.save(lesson, "lessons/12-depthwise.mdx");
  await author.open("depthwise/");
  await author.isTold("has the same name, and so the same address. Give one of them another.");
  await rm(join(dev.folder, "lessons/12-depthwise.mdx"));
  await author.seesPage();
});

test("a save that empties the file and then fills it says nothing in between", async () => {
  const before = dev.said().length;
  await author.save("");
  await author.save(lesson.slice(0, 90));
  await author.save(lesson.replace("A filter has", "A whole filter has"));
  await author.seesPage("A whole filter has");
  expect(dev.said().slice(before)).not.toContain("[ERROR]");
  expect(dev.said().slice(before)).not.toContain("missing");
});

test("a table becomes data when it is there, and follows its changes", async () => {
  for (const table of ["rows.csv", "rows.json"])
    await rm(join(dev.folder, "lessons/data", table), { force: true });
  await author.save(
    withCell('import rows from "./data/rows.json";\nrows.map((row) => row.name).join(" and ")'),
  );
  await author.isTold(`${file}:17, cell "added", line 1: a cell cannot import "./data/rows.json".`);
  await author.save("name,bytes\nvgg,528\nresnet,98\n", "lessons/data/rows.csv");
  await output("vgg and resnet");
  await author.save("name,bytes\nvgg,528\nalexnet,233\n", "lessons/data/rows.csv");
  await output("vgg and alexnet");
  expect(JSON.parse(await readFile(join(dev.folder, "lessons/data/rows.json"), "utf8"))).toEqual([
    { name: "vgg", bytes: 528 },
    { name: "alexnet", bytes: 233 },
  ]);
  await author.save("name,bytes\nvgg\n", "lessons/data/rows.csv");
  await author.isTold("lessons/data/rows.csv:2: 1 value in a table of 2 columns.");
  await author.save("name,bytes\nvgg,1\n", "lessons/data/rows.csv");
  await output("vgg");
  await author.save();
  await author.seesPage();
});

test("a figure that was missing is taken up once it is there", async () => {
  const figures = join(dev.folder, "lessons/figures.ts");
  const text = await readFile(figures, "utf8");
  await author.save(withCell('import { twice } from "./figures";\ntwice(21)'));
  await author.isTold(`${file}:17, cell "added", line 1: "./figures" has no "twice".`);
  await writeFile(figures, `${text}\nexport const twice = (n: number): number => 2 * n;\n`);
  await output("42");
  await writeFile(figures, text);
  await author.isTold('"./figures" has no "twice".');
  await author.save();
  await author.seesPage();
});

test("a browser that was still loading when the mistake was told is told again", async () => {
  await author.save(withCell("const a = ;"));
  await author.isTold('";" was not expected here.');
  const late = await author.page.context().newPage();
  const asked = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  await late.route("**/@vite/client", async (route) => {
    asked.resolve();
    await told.promise;
    await route.continue();
  });
  const opened = late.goto(`${dev.address}depthwise/`);
  await asked.promise;
  // The other page hears what was meant for this one.
  await author.page.evaluate(() => document.querySelector("vite-error-overlay")!.remove());
  await author.isTold('";" was not expected here.');
  told.resolve();
  await opened;
  await author.isTold('";" was not expected here.', late);
  await late.close();
  await author.save();
  await author.seesPage();
});
