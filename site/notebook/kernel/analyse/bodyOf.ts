import type { Display } from "../cell.ts";
import { placeOfNode, type SyntaxTree, type Syntax } from "./syntax.ts";

/** The name of the displayed value in a body, which a cell may not declare. */
export const displayName = "$display";

// The comma keeps a function that is shown from taking the constant's name.
const before = `const ${displayName} = (0,`;

interface Body {
  readonly body: string;
  readonly display?: Display;
}

/**
 * The body of an async function that runs a cell, with every line and most columns in place. It also returns a function
 * that reads the names to which the cell's own functions give new values.
 *
 *     bodyOf("a + 1", parseJavaScript("a + 1"), []).body // "const $display = (0,a + 1);\nreturn [{}, $display];"
 */
export function bodyOf(
  text: string,
  plain: SyntaxTree,
  outputs: readonly string[],
  reassigned: readonly string[] = [],
): Body {
  const statement = displayedStatement(plain);
  const returning = (display: string) => {
    const now = reassigned.length > 0 ? `, () => ({${reassigned.join(", ")}})` : "";
    return `return [{${outputs.join(", ")}}, ${display}${now}];`;
  };
  if (statement === undefined) return { body: `${text}\n${returning("undefined")}` };
  const { start, end } = statement;
  const expression = text.slice(start, end).replace(/;$/, "");
  const body = `${text.slice(0, start)}${before}${expression});${text.slice(end)}\n${returning(displayName)}`;
  return { body, display: { ...placeOfNode(statement), shift: before.length } };
}

/**
 * The expression statement in which a cell ends. A lone text is one too, although the grammar takes it for a directive.
 */
function displayedStatement(plain: SyntaxTree): Syntax | undefined {
  const last = plain.body.findLast(({ type }) => type !== "EmptyStatement");
  return last?.type === "ExpressionStatement" && last.directive !== "use strict" ? last : undefined;
}
