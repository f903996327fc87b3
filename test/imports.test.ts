import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const folders = ["engine", "lessons", "site", "test"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (file) => /\.(ts|astro|mdx)$/.test(file) && !/(^|[\\/])(node_modules|\.astro)([\\/]|$)/.test(file),
    )
    .map((file) => join(folder, file)),
);

/** The modules a file imports: those of the tree by their path, others by name. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']/g,
  );
  return [...found].map(([, a, b, c]) => {
    const name = (a ?? b ?? c)!;
    return name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
  });
}

/** The imports of the files below `folder` that are not `allowed`, each with its file. */
const strays = (folder: string, allowed: RegExp): string[] =>
  files
    .filter((file) => file.startsWith(folder))
    .flatMap((file) => importsOf(file).map((name) => [file, name] as const))
    .filter(([, name]) => !allowed.test(name))
    .map(([file, name]) => `${file} imports ${name}`);

test("the engine imports nothing but itself", () => {
  expect(strays("engine/", /^engine\//)).toEqual([]);
});

test("lessons import the engine, plots, inputs, figures and data", () => {
  expect(strays("lessons/", /^(engine|inputs|@observablehq\/plot|lessons\/(figures|data\/).*)$/)).toEqual([]);
});

test("the notebook imports libraries and itself, and knows no lesson, no engine and nothing of this site", () => {
  expect(
    strays(
      "site/notebook/",
      /^(site\/notebook\/|node:|node_modules\/@observablehq\/plot\/|(?!engine$|inputs$|site\/|lessons\/)[@\w])/,
    ),
  ).toEqual([]);
});

test("the kernel imports libraries and itself, nothing else of ours", () => {
  expect(
    strays(
      "site/notebook/kernel/",
      /^(site\/notebook\/kernel\/|node_modules\/@observablehq\/plot\/|acorn$|@sveltejs\/acorn-typescript$|eslint-scope$|amaro$|fflate$|estree$)/,
    ),
  ).toEqual([]);
});

test("what reads lessons knows no feature: it is told of them", () => {
  for (const folder of ["site/notebook/build/", "site/notebook/worker/", "site/notebook/components/"])
    expect(strays(folder, /^(?!site\/notebook\/features\/)/)).toEqual([]);
});

test("the page's code imports nothing of Node, the build or the engine", () => {
  expect(
    strays(
      "site/notebook/client/",
      /^(site\/notebook\/(client|kernel|worker\/protocol)|@codemirror\/|@lezer\/|idb$)/,
    ),
  ).toEqual([]);
});

test("only the terminal, the build and the tests use Node", () => {
  const users = files.filter((file) => importsOf(file).some((name) => name.startsWith("node:")));
  expect(
    users.filter(
      (file) =>
        !/^(site\/(terminal|api|fonts|notebook\/(build|worker|notebook\.ts|features\/\w+\/(index\.ts|build)|features\/pictures)|features\/(citations|glossary))|test\/)/.test(
          file,
        ),
    ),
  ).toEqual([]);
});

test("one file joins the kernel with the engine, plots and figures", () => {
  const joining = files.filter((file) => {
    const imports = importsOf(file);
    return (
      file.startsWith("site/") && imports.includes("engine") && imports.some((name) => /figures/.test(name))
    );
  });
  expect(joining).toEqual(["site/cellModules.ts"]);
});
