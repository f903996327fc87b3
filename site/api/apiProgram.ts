import { join } from "node:path";
import ts from "typescript";
import { moduleFiles } from "./parts.ts";

/** The modules that cells import as one TypeScript program, without a page. */
export function apiProgram(root: string): ts.Program {
  const path = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: unknown };
  // Only the options are wanted, so no file is listed.
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(config, host, root);
  const files = Object.values(moduleFiles).map((file) => join(root, file));
  return ts.createProgram(files, { ...options, lib: ["lib.es2024.d.ts"], types: [] });
}
