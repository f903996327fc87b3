import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The first words of each docblock that opens with a relative clause instead of saying what the thing does or is. */
function roundabout(text: string): readonly string[] {
  const openings = text.matchAll(/\/\*\*\s*(?:\*\s*)?((?:What|How|Whatever|Those|The ones?)\b[^\n]{0,40})/g);
  return [...openings]
    .map(([, words]) => words!)
    .filter((words) => /^(What|How)/.test(words) || /^(Those|The ones?) (that|which|who)\b/.test(words));
}

/** The examples with an answer in a file's docblocks that use nothing which the file itself names. */
function strangeExamples(text: string): readonly string[] {
  const own = new Set(text.replace(/\/\*\*[^]*?\*\//g, "").match(/[A-Za-z$][\w$]*/g));
  const blocks = [...text.matchAll(/(?:^ *\* {5}.*\n)+/gm)].map(([block]) =>
    block.replace(/^ *\* {5}/gm, ""),
  );
  return blocks
    .filter((block) => / \/\/ /.test(block))
    .filter((block) => !(block.match(/[A-Za-z$][\w$]*(?=[(.`])/g) ?? []).some((name) => own.has(name)));
}

const files = globSync("{engine,lessons,site,test}/**/*.{ts,astro}").map((file) =>
  file.replaceAll("\\", "/"),
);

test("an opening that goes round about the thing is found, on one line or more", () => {
  const open = "/**";
  const text = `${open} What it is. */\n${open}\n * How it goes.\n */\n${open} The one that wins. */\n${open} Whether it is. */\n${open} The one unit. */`;
  expect(roundabout(text)).toEqual(["What it is. */", "How it goes.", "The one that wins. */"]);
});

test("a docblock opens with what the thing does or is", () => {
  const told = files.flatMap((file) =>
    roundabout(readFileSync(file, "utf8")).map((words) => `${file}: ${words}`),
  );
  expect(told).toEqual([]);
});

test("an example that calls a function by a name it no longer has is found", () => {
  const text = (called: string) =>
    `/**\n *     ${called}(1, 2) // 3\n */\nexport const add = (a, b) => a + b;`;
  expect(strangeExamples(text("add"))).toEqual([]);
  expect(strangeExamples(text("sum"))).toEqual(["sum(1, 2) // 3\n"]);
});

test("an example calls what its file defines", () => {
  const told = files.flatMap((file) =>
    strangeExamples(readFileSync(file, "utf8")).map((example) => `${file}: ${example}`),
  );
  expect(told).toEqual([]);
});
