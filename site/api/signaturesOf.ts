import ts from "typescript";
import { fallbacks, functionOf, type Fallbacks } from "./fallbacks.ts";
import type { Member } from "./referenceEntry.ts";
import { listExports } from "./listExports.ts";
import { memberOf, plainType } from "./memberOf.ts";

/** A function's calls as code, and its options. */
export interface Signatures {
  readonly signatures: readonly string[];
  readonly options: readonly Member[];
}

/**
 * The calls of a function, each with its options written out and their defaults in place.
 *
 *     conv2d(input: Tensor, weight: Tensor, {bias?, stride = 1, padding = 0, dilation = 1, groups = 1}): Tensor
 */
export function signaturesOf(name: string, declaration: ts.Declaration, checker: ts.TypeChecker): Signatures {
  const type = checker.getTypeAtLocation(declaration);
  const signatures: string[] = [];
  const options = new Map<string, Member>();
  for (const signature of type.getCallSignatures()) {
    const given = signature.parameters.flatMap((parameter, place): readonly string[] => {
      const written = parameter.valueDeclaration;
      if (written === undefined || !ts.isParameter(written)) return [parameter.name];
      if (written.type?.getText() === "NoOptions") return [];
      if (!isOptions(written, checker)) return [parameterText(written, rowsOf(written, checker))];
      const own = optionsOf(parameter, declaration, place, checker);
      for (const option of own) options.set(option.name, eitherWay(options.get(option.name), option));
      return [`{${own.map(optionText).join(", ")}}`];
    });
    const returned =
      signature.getDeclaration().type?.getText() ?? checker.typeToString(signature.getReturnType());
    signatures.push(`${name}(${given.join(", ")}): ${plainType(returned)}`);
  }
  return { signatures: [...new Set(signatures)], options: [...options.values()] };
}

/** Joins an option of two calls: it takes what either does. */
function eitherWay(known: Member | undefined, option: Member): Member {
  if (known === undefined || known.type === option.type) return option;
  return { ...option, type: `${known.type} | ${option.type}` };
}

const optionText = ({ name, optional, fallback }: Member): string =>
  fallback === undefined ? (optional ? `${name}?` : name) : `${name} = ${fallback}`;

/** The fields of a list's items, if their type has no entry: `{part, kind, memory}[]`. */
function rowsOf(written: ts.ParameterDeclaration, checker: ts.TypeChecker): string | undefined {
  const list = checker.getTypeAtLocation(written);
  const row = checker.isArrayType(list) ? checker.getTypeArguments(list as ts.TypeReference)[0] : undefined;
  if (row === undefined || !row.isClassOrInterface() || isThing(row.symbol.name)) return undefined;
  const fields = checker.getPropertiesOfType(row);
  const isOptional = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Optional) !== 0;
  return `{${fields.map((field) => `${field.name}${isOptional(field) ? "?" : ""}`).join(", ")}}[]`;
}

function parameterText(written: ts.ParameterDeclaration, rows?: string): string {
  const { name, questionToken, type, initializer, dotDotDotToken } = written;
  const text = rows ?? plainType(type?.getText() ?? "unknown");
  // What is taken apart as it comes in has no name of its own but its type's: `{shape, data}: Tensor` is a tensor.
  if (!ts.isIdentifier(name) && !/^\w+$/.test(text)) return text;
  const called = ts.isIdentifier(name) ? name.text : text[0]!.toLowerCase() + text.slice(1);
  const given = initializer?.getText() ?? "{}";
  const fallback = given === "{}" ? "" : ` = ${given}`;
  const isOptional = fallback === "" && (questionToken !== undefined || initializer !== undefined);
  return `${dotDotDotToken === undefined ? "" : "..."}${called}${isOptional ? "?" : ""}: ${text}${fallback}`;
}

/** Whether a parameter holds options: it comes last, and is an object whose type has no page of its own. */
function isOptions(written: ts.ParameterDeclaration, checker: ts.TypeChecker): boolean {
  if (written.parent.parameters.at(-1) !== written || written.dotDotDotToken !== undefined) return false;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(written));
  // What backward is handed is taken apart as it comes in, and is no choice: `{output}: {output: Tensor}`.
  const isNamed = ts.isIdentifier(written.name) && written.name.text === "options";
  if (!isNamed && written.initializer === undefined && isLiteral(written.type)) return false;
  if (type.isUnion()) return /(Options|Question)$/.test(written.type?.getText() ?? "");
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return false;
  if (type.getCallSignatures().length > 0 || checker.isArrayLikeType(type)) return false;
  return checker.getIndexInfosOfType(type).length === 0 && !isThing(written.type?.getText() ?? "");
}

const isLiteral = (type: ts.TypeNode | undefined): boolean =>
  type !== undefined && ts.isTypeLiteralNode(type);

/** Whether a type is a thing of its own, not options: it has an entry, or a function with an entry makes it. */
function isThing(type: string): boolean {
  const [name = ""] = /^\w+/.exec(type) ?? [];
  if (/^(Figure|Matrix|Optimizer|Plan|Element|RegExp)$/.test(name)) return true;
  return !/Options$|^TrainingProgram$/.test(name) && listExports().some((one) => one.name === name);
}

function optionsOf(
  parameter: ts.Symbol,
  declaration: ts.Declaration,
  place: number,
  checker: ts.TypeChecker,
): readonly Member[] {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
  const whole = type.isUnion() ? type.types : [type];
  const body = functionOf(declaration);
  const defaults: Fallbacks = body === undefined ? new Map() : fallbacks(body, place, checker);
  const seen = new Set<string>();
  return whole
    .flatMap((one) => checker.getPropertiesOfType(one))
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map((property) => {
      const member = memberOf(property, checker);
      const fallback = defaults.get(property.name);
      return fallback === undefined || !member.optional || isNothing(fallback)
        ? member
        : { ...member, fallback };
    });
}

const isNothing = (fallback: string): boolean => fallback === "() => {}" || fallback === "undefined";
