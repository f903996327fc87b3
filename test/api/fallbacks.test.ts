import ts from "typescript";
import { expect, test } from "vitest";
import { fallbacks, functionOf } from "../../site/api/fallbacks.ts";

/** The defaults of the options of `main`, its second parameter, in a program of one file. */
function of(source: string): Readonly<Record<string, string>> {
  const file = ts.createSourceFile("one.ts", source, ts.ScriptTarget.ESNext, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({ noLib: true }),
    getSourceFile: (name) => (name === "one.ts" ? file : undefined),
  };
  const program = ts.createProgram(["one.ts"], { noLib: true }, host);
  const main = file.statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === "main");
  return Object.fromEntries(
    fallbacks(functionOf(main as ts.FunctionDeclaration)!, 1, program.getTypeChecker()),
  );
}

test("defaults stand in a pattern, behind ?? and before a spread", () => {
  expect(of("function main(x, options) { const {groups = 1, bias} = options; }")).toEqual({ groups: "1" });
  expect(of("function main(x, options) { return options.stride ?? options.kernelSize; }")).toEqual({
    stride: "kernelSize",
  });
  expect(of("function main(x, options) { return {batch: 32, ...options, size: 1}; }")).toEqual({
    batch: "32",
  });
  expect(of("function main(x, {training = true} = {}) {}")).toEqual({ training: "true" });
});

test("options are followed where they are handed on, also the rest of them", () => {
  const inner = "const inner = ({padding = 0}) => padding;";
  expect(of(`${inner} function main(x, options) { return inner(options); }`)).toEqual({ padding: "0" });
  expect(of(`${inner} function main(x, {label = "", ...rest}) { return inner({...rest}); }`)).toEqual({
    label: '""',
    padding: "0",
  });
});

test("the first place that gives a default wins, and other objects' are left alone", () => {
  const inner = "function inner(o) { return o.stride ?? 2; }";
  expect(of(`${inner} function main(x, options) { const {stride = 1} = options; inner(options); }`)).toEqual({
    stride: "1",
  });
  expect(of("function main(x, options) { const {groups = 1} = x; return x.stride ?? 1; }")).toEqual({});
});

test("functions that hand options to each other come to an end", () => {
  expect(of("function main(x, options) { return main(x, options); }")).toEqual({});
});
