import { isSyntax, type Syntax } from "./syntax.ts";

const statements = new Set([
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "TSDeclareFunction",
  "TSIndexSignature",
]);

// The four that hold an expression, which stays.
const wrappers = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSInstantiationExpression",
]);

/** The expression inside `x as T`, `x satisfies T`, `x!` and `x<T>`, however often wrapped. */
export function unwrap(node: Syntax): Syntax {
  return wrappers.has(node.type) && typeof node.expression === "object" ? unwrap(node.expression) : node;
}

/** Whether a node is a type, or a part of the grammar that only types have. */
export function isType(node: Syntax): boolean {
  return node.type.startsWith("TS") && !wrappers.has(node.type);
}

/** Whether erasing leaves nothing of a statement or class member. True of imports: the kernel hands their values in. */
export function isErased(node: Syntax): boolean {
  return (
    node.type === "ImportDeclaration" ||
    node.declare === true ||
    (node.abstract === true && !node.type.startsWith("Class")) ||
    (isSyntax(node.value) && node.value.type === "TSDeclareMethod") ||
    statements.has(node.type)
  );
}

/** Whether a parameter only gives `this` a type. */
export function isThisParameter(node: Syntax): boolean {
  return node.type === "Identifier" && node.name === "this";
}
