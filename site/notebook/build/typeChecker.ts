import { isAbsolute, join } from "node:path";
import ts from "typescript";
import { compilerOptions } from "./compilerOptions.ts";
import type { NotebookSite } from "./notebookSite.ts";
import { sourceFile } from "./sourceFile.ts";
import { cellGlobals } from "./cellGlobals.ts";

/** A type error in a program: its line from 0. */
export interface TypeProblem {
  readonly line: number;
  readonly what: string;
}

export interface TypeChecker {
  /** Finds the problems of one of the programs, which are given by file name; what they import is read again only if it changed. */
  check(file: string, programs: ReadonlyMap<string, string>): readonly TypeProblem[];
  /** The names of the values that a module exports, as a cell would import it; undefined where nothing is known of it. */
  exportsOf(module: string): readonly string[] | undefined;
}

const checkers = new Map<string, TypeChecker>();

/** The checker for a site's programs: as strict as the site's tsconfig, and without a page. */
export function typeChecker(site: NotebookSite): TypeChecker {
  const key = JSON.stringify(site);
  const checker = checkers.get(key) ?? createTypeChecker(site);
  checkers.set(key, checker);
  return checker;
}

function createTypeChecker(site: NotebookSite): TypeChecker {
  const { root, lessons } = site;
  const options = cellOptions(site);
  const own = new Map([
    [join(lessons, "globals.d.ts"), cellGlobals],
    [join(lessons, "modules.d.ts"), moduleImports(site)],
    [inputsFile(site), inputsModule(site)],
  ]);
  let texts: ReadonlyMap<string, string> = new Map();
  const textOf = (file: string): string | undefined => own.get(file) ?? texts.get(file);
  const readFile = (file: string): string | undefined => textOf(file) ?? ts.sys.readFile(file);
  const service = ts.createLanguageService({
    fileExists: (file) => textOf(file) !== undefined || ts.sys.fileExists(file),
    readFile,
    directoryExists: ts.sys.directoryExists,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...own.keys(), ...texts.keys()],
    getScriptVersion: (file) => textOf(file) ?? String(ts.sys.getModifiedTime?.(file)?.getTime()),
    getScriptSnapshot: (file) => {
      const text = readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
  return {
    check(file, programs) {
      texts = programs;
      return problems(service, file, root);
    },
    exportsOf(module) {
      const program = service.getProgram()!;
      const file = program.getSourceFile(join(lessons, "modules.d.ts"))!;
      const names = file.statements.filter(ts.isImportDeclaration).map((one) => one.moduleSpecifier);
      const found = names.find((name) => ts.isStringLiteral(name) && name.text === module);
      const types = program.getTypeChecker();
      const symbol = found && types.getSymbolAtLocation(found);
      return (
        symbol &&
        types
          .getExportsOfModule(symbol)
          .filter(isValue(types))
          .map(({ name }) => name)
      );
    },
  };
}

const isValue =
  (types: ts.TypeChecker) =>
  (symbol: ts.Symbol): boolean => {
    const named = symbol.flags & ts.SymbolFlags.Alias ? types.getAliasedSymbol(symbol) : symbol;
    return (named.flags & ts.SymbolFlags.Value) !== 0;
  };

/** Imports all that a cell may import, so that it can be asked what each has. */
const moduleImports = ({ modules }: NotebookSite): string =>
  ["inputs", ...Object.keys(modules)]
    .map((name, k) => `import * as m${k} from ${JSON.stringify(name)};\nexport { m${k} };\n`)
    .join("");

function problems(service: ts.LanguageService, file: string, root: string): TypeProblem[] {
  const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  return found.map((diagnostic) => {
    const place = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ").replace(/\s+/g, " ");
    const what = `${message.replaceAll(`${root}/`, "")} (TS${diagnostic.code})`;
    return { line: place?.line ?? 0, what };
  });
}

/** Names the file that only the type checker sees: `inputs`, with all that the kernel and each feature have of it. */
const inputsFile = ({ lessons }: NotebookSite): string => join(lessons, "inputs.ts");

const inputsModule = ({ home, features }: NotebookSite): string =>
  [sourceFile(home, "kernel/inputs/index"), ...features.flatMap(({ inputs }) => inputs ?? [])]
    .map((file) => `export * from ${JSON.stringify(file)};`)
    .join("\n");

function cellOptions(site: NotebookSite): ts.CompilerOptions {
  const { root, modules } = site;
  const options = compilerOptions(root);
  // Plot has its own types, whatever it draws into.
  const files = Object.entries(modules).filter(
    ([name, file]) => !name.startsWith("./") && name !== "@observablehq/plot" && isAbsolute(file),
  );
  return {
    ...options,
    // What the site's own tsconfig says of a name is right.
    paths: {
      inputs: [inputsFile(site)],
      ...Object.fromEntries(files.map(([name, file]) => [name, [file]])),
      ...options.paths,
    },
    // A loop without an end makes all cells after it unreachable; it is found where it runs.
    allowUnreachableCode: true,
    // A name of a cell is there for the reader, whether or not another cell reads it.
    noUnusedLocals: false,
    // A starter says what the reader will be given before anything is done with it.
    noUnusedParameters: false,
  };
}
