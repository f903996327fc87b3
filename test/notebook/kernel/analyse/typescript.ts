import ts from "typescript";

const { factory } = ts;
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  useDefineForClassFields: true,
  removeComments: true,
};

/** The body that TypeScript's own compiler makes of a cell: a second source for its value. */
export function transpiled(source: string, declares: readonly string[]): string {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: options,
    transformers: { before: [keepLast] },
  });
  const body = outputText.replace(/^"use strict";$/m, "").replace(/^export \{\};$/m, "");
  return `let $shown;\n${body}\nreturn [{${declares.join(", ")}}, $shown];`;
}

const keepLast: ts.TransformerFactory<ts.SourceFile> = () => (file) => {
  const runs = file.statements.filter((statement) => !isType(statement));
  const last = runs.at(-1);
  if (last === undefined || !ts.isExpressionStatement(last) || last.getText(file).startsWith("'use strict'"))
    return file;
  const kept = factory.createAssignment(
    factory.createIdentifier("$shown"),
    factory.createComma(factory.createNumericLiteral(0), last.expression),
  );
  return factory.updateSourceFile(file, [...runs.slice(0, -1), factory.createExpressionStatement(kept)]);
};

function isType(statement: ts.Statement): boolean {
  return (
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isEmptyStatement(statement)
  );
}
