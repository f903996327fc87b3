import { Blanks } from "./blanks.ts";
import { eraseClass, eraseMember } from "./eraseClass.ts";
import { eraseAs, eraseNonNull, eraseTypeArguments } from "./eraseAs.ts";
import { eraseArrow, eraseParameters } from "./eraseParameters.ts";
import { eraseSign } from "./eraseSign.ts";
import { isErased, isType } from "./isErased.ts";
import { guardErasure } from "./guardErasure.ts";
import { refuseHtmlComment } from "./refuseHtmlComment.ts";
import { parseJavaScript, parseTypeScript } from "./parseTypeScript.ts";
import { refuse } from "./refuse.ts";
import { children, type SyntaxTree, type Syntax } from "./syntax.ts";

/** A cell's source as TypeScript and as JavaScript, both with their trees. */
export interface Erasure {
  readonly typed: SyntaxTree;
  /** The source with types and imports blanked. */
  readonly text: string;
  readonly plain: SyntaxTree;
}

const rules: Readonly<Record<string, (node: Syntax, blanks: Blanks) => void>> = {
  ArrowFunctionExpression: eraseArrow,
  FunctionDeclaration: eraseParameters,
  FunctionExpression: eraseParameters,
  ClassDeclaration: eraseClass,
  ClassExpression: eraseClass,
  MethodDefinition: eraseMember,
  PropertyDefinition: eraseMember,
  VariableDeclarator: eraseDefinite,
  TSAsExpression: eraseAs,
  TSSatisfiesExpression: eraseAs,
  TSNonNullExpression: eraseNonNull,
  TSInstantiationExpression: eraseTypeArguments,
};

/**
 * Takes the types and imports out of a cell by writing spaces over them.
 *
 *     erase("let n: number = 1").text // "let n         = 1"
 *
 * Throws a CellError at what does not parse, is not erasable or is refused.
 */
export function erase(source: string): Erasure {
  const typed = parseTypeScript(source);
  refuse(typed);
  const blanks = new Blanks(source);
  visit(typed, blanks);
  const text = blanks.toString();
  const plain = parseJavaScript(text);
  refuseHtmlComment(text);
  guardErasure(typed, plain);
  return { typed, text, plain };
}

function visit(node: Syntax, blanks: Blanks): void {
  if (isErased(node)) {
    blanks.blank(node.start, node.end);
    // What follows must not go on with what stands before.
    blanks.put(node.start, ";");
    return;
  }
  if (isType(node)) return blanks.blank(node.start, node.end);
  for (const child of children(node)) visit(child, blanks);
  rules[node.type]?.(node, blanks);
}

/** Erases the sign in `let n!: number`. */
function eraseDefinite(node: Syntax, blanks: Blanks): void {
  if (node.definite === true && node.id) eraseSign(node.id, blanks);
}
