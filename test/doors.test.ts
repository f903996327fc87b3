import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { engines, scripts } from "../package.json" with { type: "json" };

const read = (file: string) => readFileSync(file, "utf8");

const documents = globSync(["README.md", ".github/*.md", "{engine,lessons,site,test}/**/README.md"]);

/** Files that a document names as an example of what is not there yet. */
const madeUp = ["lessons/09-depthwise.mdx"];

/** The files and folders that a text names: from the top of the tree anywhere, others between backticks or in a link. */
function namesIn(text: string): readonly string[] {
  const fromTop = text.matchAll(/(?<![\w./-])(?:engine|lessons|site|test|\.github|\.ci)\/[\w./-]*[\w/]/g);
  const quoted = text.matchAll(/`((?:\.\.\/)*[\w-][\w./-]*(?:\/|\.(?:ts|js|json|css|mdx?|py|html)))`/g);
  const linked = text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g);
  return [...[...fromTop].map(([name]) => name), ...[...quoted, ...linked].map(([, name]) => name!)];
}

const isThere = (name: string, document: string): boolean =>
  existsSync(name) || existsSync(join(dirname(document), name)) || /^dist\//.test(name);

test("names are found from the top, in backticks and in links, and nothing else is", () => {
  expect(
    namesIn("See test/a.ts, `b/c.ts`, [d](e.md#f), `npm run check`, `1/2`, h/i and [j](https://k.l/)."),
  ).toEqual(["test/a.ts", "b/c.ts", "e.md"]);
});

test("every file and folder that a document names is there", () => {
  const lost = documents.flatMap((document) =>
    namesIn(read(document))
      .filter((name) => !madeUp.includes(name) && !isThere(name, document))
      .map((name) => `${document} names ${name}, which is not there`),
  );
  expect(lost).toEqual([]);
  expect(madeUp.filter((name) => existsSync(name))).toEqual([]);
});

test("every heading that a document links to is there", () => {
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-");
  const lost = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].flatMap(([, file, anchor]) => {
      const text = read(file === "" ? document : join(dirname(document), file!));
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
      return anchors.includes(anchor!) ? [] : [`${document} links to ${file}#${anchor}`];
    }),
  );
  expect(lost).toEqual([]);
});

test("each npm script is in the README", () => {
  const text = read("README.md");
  const isTold = (script: string) => new RegExp(`npm (run )?(--silent )?${script}(?![\\w-])`).test(text);
  expect(Object.keys(scripts).filter((script) => !isTold(script))).toEqual([]);
});

test("each npm script that is named anywhere exists", () => {
  const files = [...documents, ...globSync("{engine,lessons,site,test}/**/*.{ts,astro,mdx}")];
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, script]) => `${script} in ${file}`),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((one) => !Object.hasOwn(scripts, one.split(" ")[0]!))).toEqual([]);
});

test("each folder at the top has a README, of 10 to 25 lines", () => {
  for (const folder of ["engine", "lessons", "site", "test"]) {
    const lines = read(`${folder}/README.md`).trimEnd().split("\n").length;
    expect([folder, lines >= 10 && lines <= 25]).toEqual([folder, true]);
    expect(documents).toContain(`${folder}/README.md`);
  }
  expect(documents).toEqual(expect.arrayContaining(["README.md", ".github/ARCHITECTURE.md"]));
});

test("each walk has ten steps, and the glossary twenty words", () => {
  const [, ...parts] = read(".github/ARCHITECTURE.md").split(/^## /m);
  const steps = parts.map((part) => part.match(/^\d+\. /gm)?.length ?? 0);
  const words = parts.at(-1)!.match(/^\| /gm)!.length - 2;
  expect([...steps, words]).toEqual([10, 10, 10, 0, 20]);
});

test("what runs on a change is tried on the least Node that is promised", () => {
  const workflow = read(".github/workflows/test.yml");
  const [least] = /node: \[(\d+)/.exec(workflow)!.slice(1);
  expect(engines.node).toBe(`>=${least}`);
  expect(workflow).toContain("run: .ci/run");
});
