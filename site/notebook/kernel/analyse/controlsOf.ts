import type { Import } from "../cell.ts";
import { CellError } from "../cellError.ts";
import { controlNames } from "../featureNames.ts";
import type { Use } from "./namesOf.ts";
import { placeOfNode, type SyntaxTree, type Syntax } from "./syntax.ts";

/**
 * The names that a cell gives to controls: `const stride = slider("Stride")` has `stride`.
 *
 * Throws where an input function is used in any other way, for then the control would have no name.
 */
export function controlsOf(
  plain: SyntaxTree,
  free: readonly Use[],
  imports: readonly Import[],
): readonly string[] {
  const named = namedCalls(plain);
  return free.flatMap(({ name, node }) => {
    const input = inputNamed(name, imports);
    if (input === undefined) return [];
    const control = named.get(node);
    if (control === undefined)
      throw new CellError(`${input}: an input has to be the value of a const.`, {
        remedy: `Write const name = ${name}(…) at the top level, and use the name here.`,
        place: placeOfNode(node),
      });
    return [control];
  });
}

/** The input function that a free name stands for; if the cell does not import it, another cell may. */
function inputNamed(name: string, imports: readonly Import[]): string | undefined {
  const imported = imports.find((entry) => entry.name === name);
  const original = imported === undefined ? name : imported.module === "inputs" ? imported.imported : "";
  return controlNames.has(original) ? original : undefined;
}

/** The name of each call, for each top-level `const name = callee(…)`. */
function namedCalls(plain: SyntaxTree): ReadonlyMap<Syntax | undefined, string> {
  const declarators = plain.body
    .filter(({ type, kind }) => type === "VariableDeclaration" && kind === "const")
    .flatMap(({ declarations }) => declarations ?? []);
  return new Map(
    declarators.flatMap(({ id, init }) =>
      id?.name !== undefined && init?.type === "CallExpression" ? [[init.callee, id.name] as const] : [],
    ),
  );
}
