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

/**
 * Checks programs, by file name, and returns the problems of each; programs that did not change are not checked again.
 */
export type TypeChecker = (
  programs: ReadonlyMap<string, string>,
) => ReadonlyMap<string, readonly TypeProblem[]>;

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
  const globals = join(lessons, "globals.d.ts");
  const own = new Map([
    [globals, cellGlobals],
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
    getScriptFileNames: () => [globals, ...texts.keys()],
    getScriptVersion: (file) => textOf(file) ?? String(ts.sys.getModifiedTime?.(file)?.getTime()),
    getScriptSnapshot: (file) => {
      const text = readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
  return (programs) => {
    texts = programs;
    return new Map([...programs.keys()].map((file) => [file, problems(service, file, root)]));
  };
}

function problems(service: ts.LanguageService, file: string, root: string): TypeProblem[] {
  const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  return found.map((diagnostic) => {
    const place = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ").replace(/\s+/g, " ");
    const what = `${message.replaceAll(`${root}/`, "")} (TS${diagnostic.code})`;
    return { line: place?.line ?? 0, what };
  });
}

/** Stands nowhere: `inputs` is what the kernel has of it, and what each feature adds. */
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
