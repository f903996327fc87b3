import { analyze, type AnalyzeOptions, type Variable } from "eslint-scope";
import type { SyntaxTree, Syntax } from "./syntax.ts";

/** A place where the cell uses a name that it does not declare. */
export interface Use {
  readonly name: string;
  readonly node: Syntax;
  readonly writes: boolean;
}

export interface Names {
  /** The names that the top level declares, in order, each where it stands first. */
  readonly declared: readonly Syntax[];
  /** Those of the declared names to which a function of the cell gives new values. */
  readonly reassigned: readonly string[];
  /** Whether a function gives a new value to a name that another around it declares, and so may remember its calls. */
  readonly remembers: boolean;
  /** Every use of a name declared nowhere in the cell, the language's own and the imported ones included. */
  readonly free: readonly Use[];
}

const options: AnalyzeOptions = { ecmaVersion: 2022, sourceType: "module" };

/** Finds the names of a cell whose imports are blanked. */
export function namesOf(program: SyntaxTree): Names {
  const { globalScope, scopes } = analyze(program as never, options);
  const variables = globalScope?.childScopes[0]?.variables ?? [];
  const isRewritten = ({ references, scope }: Variable) =>
    references.some((one) => one.isWrite() && one.from.variableScope !== scope.variableScope);
  const reassigned = variables.filter(isRewritten).map(({ name }) => name);
  const remembers = scopes.some((scope) =>
    scope.variables.some((one) => !variables.includes(one) && isRewritten(one)),
  );
  const declared = variables.map(({ identifiers }) => identifiers[0] as unknown as Syntax);
  const free = (globalScope?.through ?? []).map((reference) => ({
    name: reference.identifier.name,
    node: reference.identifier as unknown as Syntax,
    writes: reference.isWrite(),
  }));
  return {
    declared: declared.toSorted((a, b) => a.start - b.start),
    reassigned,
    remembers,
    free: free.toSorted((a, b) => a.node.start - b.node.start),
  };
}
