import { relative } from "node:path";
import ts from "typescript";
import { apiProgram } from "./apiProgram.ts";
import type { ReferenceEntry } from "./referenceEntry.ts";
import { listExports, type ExportedName } from "./listExports.ts";
import { docOf } from "./memberOf.ts";
import { describeExport } from "./describeExport.ts";
import { moduleFiles, parts, sectionOf, type ReferencePart } from "./parts.ts";

const remembered = new Map<string, readonly ReferenceEntry[]>();

/** Everything that cells may import, with the members of `layers`, in the order in which modules export it. */
export function entries(root = process.cwd()): readonly ReferenceEntry[] {
  const known = remembered.get(root) ?? readAll(root);
  remembered.set(root, known);
  return known;
}

/** The entries of a page under their headings. */
export function sectionsOf(
  part: ReferencePart,
  all = entries(),
): readonly (readonly [string, readonly ReferenceEntry[]])[] {
  const own = all.filter((entry) => entry.part === part.name);
  // Functions first; the types that they take and give are looked up from there.
  own.sort((a, b) => Number(a.kind === "type") - Number(b.kind === "type"));
  return Object.keys(part.sections).map((section) => [section, own.filter((one) => one.section === section)]);
}

function readAll(root: string): readonly ReferenceEntry[] {
  const program = apiProgram(root);
  const checker = program.getTypeChecker();
  const whole = new Map<string, ts.Symbol>();
  for (const [module, file] of Object.entries(moduleFiles)) {
    const source = program.getSourceFiles().find(({ fileName }) => relative(root, fileName) === file)!;
    for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!))
      whole.set(`${module} ${symbol.name}`, symbol);
  }
  return listExports(root).flatMap((one) => {
    const symbol = targetOf(whole.get(`${one.module} ${one.name}`)!, checker);
    return one.name === "layers"
      ? layersOf(one, symbol, { root, checker })
      : [entryOf(one, symbol, one.name, { root, checker })];
  });
}

interface Read {
  readonly root: string;
  readonly checker: ts.TypeChecker;
}

const targetOf = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function layersOf({ module }: ExportedName, symbol: ts.Symbol, read: Read): readonly ReferenceEntry[] {
  return read.checker.getExportsOfModule(symbol).map((member) => {
    const { name } = member;
    const address = `engine/layers/#${name}`;
    return entryOf({ module, name, address }, targetOf(member, read.checker), `layers.${name}`, read);
  });
}

function entryOf(
  one: ExportedName,
  symbol: ts.Symbol,
  called: string,
  { root, checker }: Read,
): ReferenceEntry {
  const [declaration] = symbol.declarations!;
  const file = relative(root, declaration!.getSourceFile().fileName).replaceAll("\\", "/");
  const part = parts.find(({ name }) => one.address.startsWith(`engine/${name}/`))!;
  const below = one.module === "engine" ? file.replace(/^engine\//, "") : "";
  const { section } = sectionOf(one.module, below);
  return {
    ...one,
    part: part.name,
    section,
    file,
    ...describeExport(called, symbol, checker),
    doc: docOf(symbol, checker),
  };
}
