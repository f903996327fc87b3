import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Author, file, lesson, patience } from "./author.ts";
import { devServer, type DevServer } from "./devServer.ts";

vi.setConfig({ testTimeout: 3 * patience });

let dev: DevServer;
let author: Author;
beforeAll(async () => {
  dev = await devServer();
  author = await Author.at(dev);
}, 120_000);
afterAll(async () => {
  await author.leave();
  await dev.stop();
});

const fence = (source: string, meta = "cell id=added"): string => `\n\`\`\`ts ${meta}\n${source}\n\`\`\`\n`;
const added = (text: string): string => `${lesson}\n${text}\n`;
const addedCell = (source: string, meta?: string): string => lesson + fence(source, meta);
const changed = (from: string | RegExp, to: string): string => lesson.replace(from, to);
/** The line on which what is added stands, and the first line of an added cell. */
const [own, first] = [16, 17];

/** Texts that an author saves, each with the line that is shown, and the words behind the file's name. */
const mistakes: readonly (readonly [what: string, text: string, line: number, told: string])[] = [
  [
    "a title that is missing",
    changed(/title.*\n/, ""),
    1,
    ":1: missing title. Write it as in “title: Pooling”.",
  ],
  [
    "minutes that are no number",
    changed(/minutes.*/, "minutes: ten"),
    5,
    ":5: invalid minutes: reading and teaching have minutes of their own.",
  ],
  ["a key too many", changed("title:", "titel: x\ntitle:"), 2, ":2: unknown “titel”. Did you mean “title”?"],
  [
    "a question that asks nothing",
    changed("save?", "save"),
    3,
    ":3: invalid question: a question ends with a question mark.",
  ],
  ["YAML that is none", changed("Depthwise", "Depthwise: a rule"), 2, ":2: invalid front matter:"],
  ["no front matter", changed(/^---[^]*?---\n/, ""), 1, ":1: missing front matter. Begin with a line ---"],
  ["a file that is empty", "", 1, ":1: missing front matter."],

  ["<br>", added("a <br> b"), own, ":16: invalid MDX: <br> is never closed. Write <br />."],
  [
    "<!-- -->",
    added("<!-- b -->"),
    own,
    ":16: invalid MDX: <!-- … --> is not a comment here. Write {/* … */}.",
  ],
  [
    "x <5",
    added("if x <5 then"),
    own,
    ":16: invalid MDX: < does not start an element here. Write \\< for the sign",
  ],
  [
    "<details> with a blank line",
    added("<details><summary>a</summary>\n\nb</details>"),
    own,
    ":16: invalid MDX: <details> is never closed in its paragraph. Write </details> on the same line",
  ],
  [
    "<Slider>",
    added("<Slider max={3} />"),
    own,
    ":16: there is no component <Slider>. An input is declared by a cell",
  ],
  [
    "a React component",
    added('import Chart from "./chart.jsx"\n\n<Chart />'),
    own,
    ":16: import is outside a cell. Cells import, and share what they declare",
  ],
  [
    "{1, 2}",
    added("the pair {1, 2} is"),
    own,
    ":16: braces are outside code. Write {ts}, a space and an expression between backticks.",
  ],
  ["<iframe>", added('<iframe src="a"></iframe>'), own, ":16: <iframe> does nothing on these pages."],
  ["<script>", added("<script>1</script>"), own, ":16: <script> does nothing on these pages."],

  [
    "an option of a fence misspelt",
    addedCell("1", "cell closd"),
    own,
    ':16: unknown option "closd" on a cell\'s fence. Did you mean "closed"?',
  ],
  [
    "a fence of another name",
    added("```typescript cell\n1\n```"),
    own,
    ':16: unknown fence "typescript cell". Write "ts cell" for a cell',
  ],
  [
    "a value that is misspelt",
    added("It is `{tss} side`."),
    own,
    ':16: "{tss} side" is almost an inline value.',
  ],
  [
    "a formula that is none",
    added("$\\frac{1$"),
    own,
    ":16: invalid formula: it ends before a }. Give the last command all of its {…}, and close each with }.",
  ],

  [
    "a name twice",
    addedCell("const side = 4;"),
    first,
    ':17, cell "added", line 1: "side" is already declared in cell "side". Choose another name',
  ],
  [
    "an id twice",
    addedCell("1", "cell id=side"),
    first,
    ':17, cell "side": "side" is already the name of the cell on line 11.',
  ],
  [
    "a circle",
    addedCell("const a = b;\nconst b2 = a;") + fence("const b = b2;", "cell"),
    first,
    ':17, cell "added", line 1: cells need each other in a circle: added → b → added.',
  ],
  [
    "a name of no cell",
    addedCell("1;\nsides + 1"),
    first + 1,
    ':18, cell "added", line 2: "sides" is not defined. Did you mean "side"?',
  ],
  [
    "an option of a layer misspelt",
    changed("kernelSize", "kernalSize"),
    13,
    ":13, cell \"side\", line 3: Object literal may only specify known properties, but 'kernalSize' does not exist",
  ],
  [
    "a wrong type",
    addedCell("const a: string = side;\na"),
    first,
    ":17, cell \"added\", line 1: Type 'number' is not assignable to type 'string'. (TS2322)",
  ],
  [
    "an import misspelt and used right",
    changed("{ layers }", "{ layer }"),
    11,
    ':11, cell "side", line 1: "engine" has no "layer". Did you mean "layers"?',
  ],
  [
    "a figure that is not there",
    addedCell('import { heatmop } from "./figures";\nheatmop'),
    first,
    ':17, cell "added", line 1: "./figures" has no "heatmop". Did you mean "heatmap"?',
  ],
  [
    "code that is none",
    addedCell("const a = ;"),
    first,
    ':17, cell "added", line 1: ";" was not expected here. Look just before it: an operator, a comma or a bracket is missing',
  ],
  [
    "a shape that does not fit",
    addedCell(
      'import { conv2d, tensor } from "engine";\nconv2d(tensor([[[[1]]]]), tensor([[[[1]], [[2]]]]))',
    ),
    first + 1,
    ':18, cell "added", line 2: ',
  ],
  [
    "an error that sounds of a browser",
    addedCell('throw new Error("the window of a document");'),
    first,
    ':17, cell "added", line 1: the window of a document.',
  ],
  [
    "a table imported as it is",
    addedCell('import rows from "./data/rows.csv";\nrows'),
    first,
    ':17, cell "added", line 1: a cell cannot import "./data/rows.csv". Put rows.csv, separated by commas, into data/ beside the lessons',
  ],
  [
    "a package",
    addedCell('import { sum } from "d3-array";\nsum([1])'),
    first,
    ':17, cell "added", line 1: a cell cannot import "d3-array". Install it, and name it among the modules',
  ],
  [
    "data that are not there",
    addedCell('import a from "./data/none.json";\na'),
    first,
    ':17, cell "added", line 1: a cell cannot import "./data/none.json".',
  ],
];

test.each(mistakes)(
  "%s is told on the open page, in its place, and gone when mended",
  async (_, text, line, told) => {
    await author.save(text);
    expect(await author.isTold(`${file}${told}`)).toContain(`${file}${told}`);
    expect(await author.shownPlace()).toBe(`${file}:${line}:1`);
    expect(await author.page.locator("vite-error-overlay #hint-content").innerText()).toBe("");
    await author.save();
    await author.seesPage();
  },
);

test("everything that is wrong at one step is told at once", async () => {
  await author.save(added("a `{tss} 1`.\n\nb `{tss} 2`."));
  const told = await author.isTold(`${file}:18`);
  expect(told).toContain(`${file}:16: "{tss} 1" is almost an inline value.`);
  expect(told).toContain(`${file}:18: "{tss} 2" is almost an inline value.`);
  await author.save();
  await author.seesPage();
});

test("nothing that is told comes from a compiler's own source", () => {
  expect(dev.said().match(/.*(?:compile\.js|jsx\.js|getStaticPaths).*/g) ?? []).toEqual([]);
});

test("the rules of the house are told above a page that can be drawn, and what is mended is told no longer", async () => {
  const drawing =
    'import { plot, dot } from "@observablehq/plot";\nplot({ marks: [dot([[1, Math.random()]])] })';
  await author.save(
    added("# Again\n\nIt takes 123 MB, as [a note](../glossary/#nothing) says.") + fence(drawing),
  );
  const remarks = author.page.locator("#remarks details[open]");
  await remarks.filter({ hasText: "under “Again”" }).waitFor();
  const told = await remarks.innerText();
  for (const words of [
    `${file}:16, under “Again”: “Again” is a second title.`,
    `${file}:18, under “Again”: “nothing” is not in the glossary.`,
    `${file}:18, under “Again”: 123 is typed by hand.`,
    `${file}:21, cell "added": a drawing without a finding.`,
    `${file}:22, cell "added", line 2: Math.random() gives different numbers each time.`,
    `advice: ${file}:1: there is nothing to drag.`,
  ])
    expect(told).toContain(words);
  await author.save();
  await author.page.locator("#remarks details:not([open])").filter({ hasText: "nothing to drag" }).waitFor();
});
