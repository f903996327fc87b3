import { expect, test } from "vitest";
import { describeRemark } from "../../../site/terminal/check/describeRemark.ts";
import { check, fence, first, lessonWith, problems } from "./rules/page.ts";

/** Tells the problems of a lesson to which a paragraph or cell is added: line, cell, what and remedy of each. */
const told = async (added: string) => (await problems(lessonWith(added))).join("\n");

test("everything wrong is said at once, in the order of its lines, whatever of it stops a build", async () => {
  const text = lessonWith(
    "A <br> b, and 42 MB.",
    "The set {1, 2} and [a term](../glossary/#featre-map).",
    fence("const broken = mapp;\nbroken"),
    fence("const uses = broken + 1;\nuses"),
    fence("Math.random()"),
    fence("heatmap(map)"),
    fence('const n: number = "1";'),
    fence('throw new Error("not so")'),
    fence("1", "cell close"),
    "## Guess first",
  ).replace("cost?", "cost");
  const lines = (await problems(text)).map((one) => one.replace(/ \| [^|]*$/, ""));
  expect(lines).toEqual([
    expect.stringContaining("3 | invalid question"),
    expect.stringContaining(`${first} | invalid MDX: <br>`),
    `${first + 2} | braces are outside code.`,
    `${first + 2} | “featre-map” is not in the glossary.`,
    `${first + 5} | broken | "mapp" is not defined.`,
    `${first + 15} | cell-3 | Math.random() gives different numbers each time.`,
    `${first + 19} | cell-4 | a drawing without a finding.`,
    expect.stringContaining(`${first + 23} | n`),
    expect.stringContaining(`${first + 27} | cell-6`),
    `${first + 30} | unknown option "close" on a cell's fence.`,
    `${first + 34} | “Guess first” is already a heading on line 22.`,
  ]);
});

test("a cell that misspells an option is told the one that is meant", async () => {
  const source =
    'import { layers } from "engine";\nlayers.conv2d({ inChannels: 3, outChannels: 4, kernalSize: 3 })';
  expect(await told(fence(source))).toMatch(
    new RegExp(`^${first + 2} \\| cell-3 \\| .*'kernalSize'.*Did you mean to write 'kernelSize'`),
  );
});

test("an import that is misspelt is told the one that is meant, where it stands", async () => {
  expect(await told(fence('import { layer } from "engine";\nlayer'))).toBe(
    `${first + 1} | cell-3 | "engine" has no "layer". | Did you mean "layers"?`,
  );
});

test("a table, a package and a component are told what stands in their place", async () => {
  expect(await told(fence('import a from "./data/a.csv";\na'))).toMatch(
    /cell-3 \| .*a\.csv.* \| .*\.\/data\/a\.json/,
  );
  expect(await told(fence('import { sum } from "d3-array";\nsum([1])'))).toMatch(/cell-3 \| .*"d3-array"/);
  expect(await told("<Slider min={1} />")).toMatch(
    new RegExp(`^${first} \\| there is no component <Slider>.*slider`),
  );
});

test("MDX that cannot be read is told with its line and what to write", async () => {
  expect(await told("A <br> b.")).toMatch(
    new RegExp(`^${first} \\| invalid MDX: <br> .* \\| Write <br />\\.$`),
  );
  expect(await told("<!-- a -->")).toMatch(
    new RegExp(`^${first} \\| invalid MDX: .* \\| Write \\{/\\* … \\*/\\}\\.$`),
  );
  expect(await told("Where x <5 holds.")).toMatch(
    new RegExp(`^${first} \\| invalid MDX: .* \\| Write \\\\<`),
  );
  expect(await told("<iframe></iframe>")).toMatch(new RegExp(`^${first} \\| <iframe>`));
});

test("a cell that never ends is told with its line, and the rest is still looked at", async () => {
  const text = lessonWith("42 of them.", fence("let n = 0;\nwhile (n >= 0) n++;"));
  expect(await problems(text)).toEqual([
    expect.stringContaining(`${first} | 42 is typed by hand.`),
    expect.stringMatching(new RegExp(`^${first + 4} \\| n \\| held up all the others`)),
  ]);
});

test("form is advice, and says why", async () => {
  const { remarks } = await check(lessonWith("It is twice as long."));
  expect(remarks.every(({ isAdvice }) => isAdvice)).toBe(true);
  expect(remarks.map(describeRemark)).toContain(
    `advice: lessons/09-depthwise.mdx:${first}, under “Guess first”: “twice” is a number in a word. Does it stay true wherever the controls stand? Compute it, or list its words in site/terminal/check/reviewedNumberWords.ts.`,
  );
  expect(remarks.map(({ rule }) => rule)).toEqual([
    "questionCount",
    "shownCells",
    "wordCount",
    "unreviewedWords",
  ]);
});
