import { join } from "node:path";
import { expect, test } from "vitest";
import { entries } from "../../site/api/entries.ts";
import { listExports } from "../../site/api/listExports.ts";
import { site } from "../../site/loadLesson.ts";
import { typeChecker } from "../../site/notebook/build/typeChecker.ts";

const valuesOf = (module: string): readonly string[] =>
  listExports()
    .filter((one) => one.module === module && /^[a-z]/.test(one.name))
    .map(({ name }) => name);

/** The problems of pieces of code that use the engine, the figures, and any other names as they like. */
function problemsIn(codes: readonly string[]): readonly string[] {
  const engine = valuesOf("engine");
  const figures = valuesOf("./figures").filter((name) => !engine.includes(name));
  const head = `import {${engine.join(", ")}} from "engine";\nimport {${figures.join(", ")}} from "./figures";\n`;
  const check = (declared: string) => {
    const programs = codes.map(
      (code, k) => [join(site.lessons, `example-${k}.ts`), head + declared + code] as const,
    );
    const { check: problemsOf } = typeChecker(site);
    return programs.flatMap(([file]) => problemsOf(file, new Map(programs)).map(({ what }) => what));
  };
  const free = check("").flatMap(
    (what) => /(?:name|property) '(\w+)'.*\(TS(?:2304|2552|18004)\)/.exec(what)?.[1] ?? [],
  );
  return check(
    free.length === 0
      ? ""
      : `declare const ${[...new Set(free)].map((name) => `${name}: any`).join(", ")};\n`,
  );
}

test("an example with an option that a figure does not have is found", () => {
  const [problem] = problemsIn(['digitPad(digit, { input: "drawn", drawn: "12 20", shown: digit })']);
  expect(problem).toContain("'shown' does not exist in type 'PadOptions'");
});

test("every example of a figure calls it as it is", () => {
  const codes = entries()
    .filter(({ module }) => module === "./figures")
    .flatMap(({ doc }) =>
      doc.blocks.flatMap(({ kind, text }) => (kind === "code" && !text.includes("(…)") ? [text] : [])),
    );
  expect(codes.length).toBeGreaterThan(30);
  expect(problemsIn(codes)).toEqual([]);
});
