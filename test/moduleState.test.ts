import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** Modules that may hold state, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {};

/** Makers of what a module may keep: collections that forget an entry with its element, and patterns. */
const stateless = /^(Weak(Map|Set)|RegExp)$/;

/** Methods that change a list, a map or a set. */
const changing = /^(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear)$/;

/** The expression itself, without `as const` and brackets. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}

/** The name of what a module calls or makes to fill a constant, such as `createTips` or `Map`. */
function makerOf(node: ts.Expression): string {
  const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : undefined;
  return made !== undefined && ts.isIdentifier(made) ? made.text : "";
}

/** The names of the constants that a module changes: by a method, by an assignment, or by `delete`. */
function changedIn(file: ts.SourceFile): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (node: ts.Expression): void => {
    if (ts.isIdentifier(node)) found.add(node.text);
    else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) note(node.expression);
    else if (ts.isNonNullExpression(node)) note(node.expression);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (changing.test(name.text)) note(expression);
    }
    const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind >= FirstAssignment && kind <= LastAssignment) note(node.left);
    }
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind;
      if (node.operator === PlusPlusToken || node.operator === MinusMinusToken) note(node.operand);
    }
    if (ts.isDeleteExpression(node)) note(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The names of what a module keeps and changes outside its functions. */
function stateOf(text: string): readonly string[] {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest);
  const changed = changedIn(file);
  return file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList: list, modifiers }) => {
    if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) return [];
    return list.declarations.flatMap(({ name, initializer }) => {
      const names = ts.isIdentifier(name) ? name.text : name.getText(file);
      if ((list.flags & ts.NodeFlags.Const) === 0) return [names];
      const value = initializer && bare(initializer);
      if (value === undefined) return [];
      const maker = makerOf(value);
      if (stateless.test(maker)) return [];
      const isLiteral = ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value);
      const isKept = ts.isNewExpression(value) || /^create[A-Z]/.test(maker);
      return isKept || (isLiteral && changed.has(names)) ? [names] : [];
    });
  });
}

const modules = globSync("site/notebook/{client,features}/**/*.ts").map((file) => file.replaceAll("\\", "/"));

test("variables, and lists, maps and objects that are changed, are a module's state", () => {
  expect(stateOf("let open = false; var k; export let shown;")).toEqual(["open", "k", "shown"]);
  expect(stateOf("const kept = new Map<string, number>(); const seen = new Set();")).toEqual([
    "kept",
    "seen",
  ]);
  expect(stateOf("const all: string[] = []; export const add = () => all.push('');")).toEqual(["all"]);
  expect(stateOf("const at = { x: 0 }; function go() { at.x += 1; }")).toEqual(["at"]);
  expect(stateOf("const at = { x: [0] }; function go() { at.x[0]++; delete at.x; }")).toEqual(["at"]);
  expect(stateOf("const tips = createTips();")).toEqual(["tips"]);
});

test("constants, what belongs to an element, and what a function keeps are none", () => {
  expect(stateOf("const pace = { usual: 700 } as const; const keys = ['a']; keys.includes('b');")).toEqual(
    [],
  );
  expect(stateOf("const notes = new WeakMap<Element, string>(); notes.set(one, '');")).toEqual([]);
  expect(stateOf("export function createTips() { let tip; const kinds = []; kinds.push(1); }")).toEqual([]);
});

test("nothing in the page's code is kept outside of the page that was started", () => {
  const found = modules.filter((file) => stateOf(readFileSync(file, "utf8")).length > 0);
  expect(found.filter((file) => exceptions[file] === undefined)).toEqual([]);
});

test("of exceptions there are at most three, and each is one", () => {
  const listed = Object.keys(exceptions);
  expect(listed.length).toBeLessThanOrEqual(3);
  expect(listed.filter((file) => stateOf(readFileSync(file, "utf8")).length === 0)).toEqual([]);
});
