import { join } from "node:path";
import ts from "typescript";

/** The options of the tsconfig.json under `root`, for code that runs without a page. */
export function compilerOptions(root: string): ts.CompilerOptions {
  const path = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: unknown };
  // Only the options are wanted, so no file is listed.
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(config, host, root);
  return { ...options, lib: ["lib.es2024.d.ts"], types: [] };
}
