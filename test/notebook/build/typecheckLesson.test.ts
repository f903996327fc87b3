import { expect, test } from "vitest";
import { site } from "../../../site/loadLesson.ts";
import { compileLesson } from "../../../site/notebook/build/compileLesson.ts";
import { describeProblem } from "../../../site/notebook/build/problem.ts";
import { typecheckLesson } from "../../../site/notebook/build/typecheckLesson.ts";

const lesson = (name: string, ...cells: string[]) =>
  compileLesson(cells.map((cell) => `\`\`\`ts cell\n${cell}\n\`\`\`\n`).join("\n"), `lessons/${name}.mdx`, [
    "engine",
    "inputs",
    "@observablehq/plot",
    "./figures",
    "./data/photograph.json",
  ]);

const found = (...cells: string[]) => {
  const own = lesson("90-typed", ...cells);
  return typecheckLesson(own, [own], site).map(describeProblem);
};

test("cells that read from each other are typed as one program", () => {
  expect(
    found(
      "const b: number = a;\nb",
      'import { slider } from "inputs";\nconst a = slider("A", { min: 1, max: 2 });',
    ),
  ).toEqual([]);
});

test("a type error is put at its cell and line", () => {
  expect(found("const a = 1;", "const b = 2;\nconst c: string =\n  a;")).toEqual([
    `lessons/90-typed.mdx:7, cell "b", line 2: Type 'number' is not assignable to type 'string'. (TS2322)`,
  ]);
});

test("cells are typed as strictly as everything else", () => {
  expect(found("const f = (x) => x;")).toEqual([
    `lessons/90-typed.mdx:2, cell "f", line 1: Parameter 'x' implicitly has an 'any' type. (TS7006)`,
  ]);
  expect(
    found("interface Box { readonly side?: number }\nconst box: Box = { side: undefined };")[0],
  ).toContain("exactOptionalPropertyTypes");
});

test("a module that gives no such name is a type error", () => {
  expect(found('import { slyder } from "inputs";\nslyder')[0]).toContain(
    `'"inputs"' has no exported member named 'slyder'. Did you mean 'slider'? (TS2724)`,
  );
});

test("a cell may use what every place has in which it runs, but no page", () => {
  expect(found("console.log(structuredClone([1]));\nsetTimeout(() => {}, 1);")).toEqual([]);
  const own = lesson("90-typed", "const page = 1;");
  for (const name of ["window", "document", "fetch", "localStorage", "process", "require"]) {
    const program = { text: `${name};\nexport {};\n`, origins: [{ cell: "page", line: 1 }, undefined] };
    const problems = typecheckLesson({ ...own, program }, [{ ...own, program }], site).map(describeProblem);
    expect(problems[0], name).toContain(`Cannot find name '${name}'`);
  }
});

test("Plot, figures and data are typed", () => {
  expect(
    found(
      'import * as Plot from "@observablehq/plot";\nimport photograph from "./data/photograph.json";',
      "Plot.plot({ marks: [Plot.barX([photograph.width])] })",
      "const size: number = photograph.width + photograph.png.length;",
    ),
  ).toEqual([]);
  expect(
    found('import * as Plot from "@observablehq/plot";', "Plot.plot({ marcs: [] })", "Plot.barx([1])").map(
      (line) => line.replace(/^.*?line \d+: /, ""),
    ),
  ).toEqual([
    "Object literal may only specify known properties, but 'marcs' does not exist in type 'PlotOptions'. Did you mean to write 'marks'? (TS2561)",
    expect.stringContaining("'barx'"),
  ]);
});

test("a lesson is not disturbed by its neighbours' errors", () => {
  const good = lesson("90-good", "const a: number = 1;");
  const bad = lesson("91-bad", 'const a: number = "1";');
  expect(typecheckLesson(good, [good, bad], site)).toEqual([]);
  expect(typecheckLesson(bad, [good, bad], site)).toHaveLength(1);
});
