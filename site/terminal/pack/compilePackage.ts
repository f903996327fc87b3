import { globSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/**
 * Compiles a folder of TypeScript and Astro components into its `dist`: JavaScript with its types, since Node erases none below
 * `node_modules`, and everything else as it is.
 *
 * Throws where the compiler finds anything wrong.
 */
export async function compilePackage(home: string): Promise<void> {
  const out = join(home, "dist");
  await rm(out, { recursive: true, force: true });
  const files = globSync("**/*.{ts,astro,css,html}", { cwd: home, exclude: ["dist/**"] });
  compileModules(
    files.filter((file) => /\.ts$/.test(file)).map((file) => join(home, file)),
    { home, out },
  );
  for (const file of files.filter((file) => /(\.d\.ts|\.astro|\.css|\.html)$/.test(file))) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await copyFile(join(home, file), join(out, file));
  }
  for (const file of globSync("**/*.{js,d.ts,astro}", { cwd: out })) {
    const text = await readFile(join(out, file), "utf8");
    await writeFile(join(out, file), importsOfPackages(importsOfJavaScript(text)));
  }
}

function compileModules(files: readonly string[], { home, out }: Readonly<Record<"home" | "out", string>>) {
  const root = join(home, "../..");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: unknown };
  const host = { ...ts.sys, readDirectory: () => [] };
  const { options } = ts.parseJsonConfigFileContent(config, host, root);
  const program = ts.createProgram(files, {
    ...options,
    types: ["node", "astro/client"],
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: home,
    outDir: out,
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  if (problems.length === 0) return;
  const told = ts.formatDiagnostics(problems, {
    getCanonicalFileName: (file) => file,
    getCurrentDirectory: () => root,
    getNewLine: () => "\n",
  });
  throw new Error(`${relative(root, home)} does not compile:\n${told}`);
}

/** Imports of TypeScript that is JavaScript now: the compiler leaves those in components and declarations as they are. */
export const importsOfJavaScript = (text: string): string =>
  text.replace(/(\bfrom |\bimport\(|\bimport )"(\.{1,2}\/[^"]+?)(?<!\.d)\.ts"/g, '$1"$2.js"');

/** In a repository a package stands at a place that is known; whoever installs this one has it where its name leads. */
export const importsOfPackages = (text: string): string =>
  text.replace(/"(?:\.\.\/)+node_modules\/((?:@[\w-]+\/)?[\w-]+)\/[^"]*"/g, '"$1"');
