import { join } from "node:path";
import ts from "typescript";
import { compilerOptions } from "../notebook/build/compilerOptions.ts";
import { moduleFiles } from "./parts.ts";

/** The modules that cells import as one TypeScript program, without a page. */
export function apiProgram(root: string): ts.Program {
  const files = Object.values(moduleFiles).map((file) => join(root, file));
  return ts.createProgram(files, compilerOptions(root));
}
