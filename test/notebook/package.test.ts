import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Versions = Readonly<Record<string, string>>;
const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Versions>>;
const own = read("site/notebook/package.json");
const whole = read("package.json");

/** The packages that a text imports, `import()` and types included. */
const packagesOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*"((?:@[\w-]+\/)?[\w.-]+)(?:\/[\w./-]*)?"/g)]
    .map(([, name]) => name!)
    .filter((name) => !name.startsWith("."));

test("the notebook part depends on what it imports, and on nothing else", () => {
  const imported = globSync("site/notebook/**/*.{ts,astro}").flatMap((file) =>
    packagesOf(readFileSync(file, "utf8").replace(/^\s*(\*|\/\/).*/gm, "")),
  );
  const named = { ...own["dependencies"], ...own["peerDependencies"] };
  // Types alone, and names in what is said about cells.
  const others = ["estree", "engine", "inputs", "module"];
  expect([...new Set(imported)].filter((name) => !others.includes(name)).sort()).toEqual(
    Object.keys(named).sort(),
  );
});

test("it asks for the versions that it is tested with", () => {
  const tested: Versions = whole["devDependencies"]!;
  for (const [name, range] of Object.entries(own["dependencies"]!)) expect(tested[name], name).toBe(range);
  expect(own["peerDependencies"]).toEqual({ astro: `^${tested["astro"]}` });
});
