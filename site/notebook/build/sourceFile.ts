import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The path of a module of the notebook part, which is TypeScript in a repository and JavaScript in a package. */
export function sourceFile(home: string, name: string): string {
  const source = join(home, `${name}.ts`);
  return existsSync(source) ? source : join(home, `${name}.js`);
}

/** Makes the paths of modules, and of files with another ending, beside the module that gives its `import.meta.url`. */
export const siblingFile =
  (url: string) =>
  (name: string): string => {
    const folder = dirname(fileURLToPath(url));
    return name.includes(".") ? join(folder, name) : sourceFile(folder, name);
  };
