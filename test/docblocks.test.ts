import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Folders whose docblocks have not been gone through. None comes to this list, and a folder leaves it once it is done. */
const notYet = [
  "lessons/figures/",
  "site/article/",
  "site/cellModules.ts",
  "site/components/",
  "site/features/",
  "site/fonts/",
  "site/notebook/",
  "site/terminal/",
  "test/",
];

/** The first words of each docblock that opens with a relative clause instead of saying what the thing does or is. */
function roundabout(text: string): readonly string[] {
  const openings = text.matchAll(/\/\*\*\s*(?:\*\s*)?((?:What|How|Whatever|Those|The ones?)\b[^\n]{0,40})/g);
  return [...openings]
    .map(([, words]) => words!)
    .filter((words) => /^(What|How)/.test(words) || /^(Those|The ones?) (that|which|who)\b/.test(words));
}

const files = globSync("{engine,lessons,site,test}/**/*.{ts,astro}").map((file) =>
  file.replaceAll("\\", "/"),
);
const isNotYet = (file: string) => notYet.some((folder) => file.startsWith(folder));

test("an opening that goes round about the thing is found, on one line or more", () => {
  const text =
    "/** What it is. */\n/**\n * How it goes.\n */\n/** The one that wins. */\n/** Whether it is. */\n/** The one unit. */";
  expect(roundabout(text)).toEqual(["What it is. */", "How it goes.", "The one that wins. */"]);
});

test("a docblock opens with what the thing does or is", () => {
  const told = files
    .filter((file) => !isNotYet(file))
    .flatMap((file) => roundabout(readFileSync(file, "utf8")).map((words) => `${file}: ${words}`));
  expect(told).toEqual([]);
});

test("a folder that is done is not listed as one that is not", () => {
  const roundaboutIn = (folder: string) =>
    files.some((file) => file.startsWith(folder) && roundabout(readFileSync(file, "utf8")).length > 0);
  expect(notYet.filter((folder) => !roundaboutIn(folder))).toEqual([]);
});
