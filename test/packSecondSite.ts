import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Makes a copy of the second site that has the notebook part as a package from an archive, instead of as a folder beside it.
 * It stands below the tree, where other packages are found. Answers with its folder, which is the caller's to remove.
 */
export async function packSecondSite(): Promise<string> {
  const folder = await mkdtemp("test/packed-");
  const home = join(folder, "node_modules/live-notebook");
  await mkdir(home, { recursive: true });
  await run("npm", ["pack", "./site/notebook", "--pack-destination", folder], {
    shell: process.platform === "win32",
  });
  const [archive] = (await readdir(folder)).filter((file) => file.endsWith(".tgz"));
  await run("tar", ["-xzf", join(folder, archive!), "-C", home, "--strip-components=1"]);
  await rm(join(folder, archive!));
  const isSource = (path: string) => !/node_modules|\.astro$|dist/.test(path) || path.endsWith("].astro");
  await cp("test/secondSite", folder, { recursive: true, filter: isSource });
  for (const file of ["astro.config.mjs", "src/pages/[lesson].astro"]) {
    const path = join(folder, file);
    await writeFile(path, importsOfPackage(await readFile(path, "utf8")));
  }
  return folder;
}

/** A text that imports the notebook part by its name instead of by its place. */
const importsOfPackage = (text: string): string =>
  text
    .replace(/"(?:\.\.\/)+site\/notebook\/notebook\.ts"/g, '"live-notebook"')
    .replace(/"(?:\.\.\/)+site\/notebook\/(features\/\w+)\/index\.ts"/g, '"live-notebook/$1"')
    .replace(/"(?:\.\.\/)+site\/notebook\/(components\/\w+\.astro)"/g, '"live-notebook/$1"');
