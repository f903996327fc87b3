import type { Place } from "../cellError.ts";

/** A node of either tree, TypeScript's or JavaScript's, with the fields that the analysis reads. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: Place; readonly end: Place };
  readonly name?: string;
  readonly kind?: string;
  readonly raw?: string;
  readonly operator?: string;
  readonly directive?: string;
  readonly importKind?: string;
  readonly declare?: boolean;
  readonly abstract?: boolean;
  readonly accessor?: boolean;
  readonly computed?: boolean;
  readonly definite?: boolean;
  readonly optional?: boolean;
  readonly id?: Syntax | null;
  readonly key?: Syntax;
  readonly value?: unknown;
  readonly init?: Syntax | null;
  readonly callee?: Syntax;
  readonly expression?: Syntax | boolean;
  readonly superClass?: Syntax | null;
  readonly typeAnnotation?: Syntax;
  readonly typeParameters?: Syntax;
  readonly superTypeParameters?: Syntax;
  readonly returnType?: Syntax;
  readonly params?: readonly Syntax[];
  readonly arguments?: readonly Syntax[];
  readonly left?: Syntax;
  readonly implements?: readonly Syntax[];
  readonly declarations?: readonly Syntax[];
  readonly specifiers?: readonly Syntax[];
  readonly attributes?: readonly Syntax[];
  readonly imported?: Syntax;
  readonly local?: Syntax;
  readonly meta?: Syntax;
  readonly source?: Syntax;
}

/** A whole parsed cell. */
export interface SyntaxTree extends Syntax {
  readonly body: readonly Syntax[];
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The nodes directly inside a node, in the order of its fields. */
export function children(node: Syntax): readonly Syntax[] {
  return Object.values(node).flatMap(nodesOf);
}

/** The nodes in a field: none, one or many. */
export function nodesOf(field: unknown): readonly Syntax[] {
  return Array.isArray(field) ? field.filter(isSyntax) : isSyntax(field) ? [field] : [];
}

/** The place at which a node starts, as plain data. */
export function placeOfNode({ loc }: Syntax): Place {
  return { line: loc.start.line, column: loc.start.column };
}
