import { readdirSync } from "node:fs";
import { parts } from "../../api/parts.ts";
import { nameOf } from "../../notebook/build/nameOf.ts";

/** Lists the addresses of all pages below the base, given the files of the lessons; the contents have none. */
export function pageAddresses(files: readonly string[]): readonly string[] {
  const lessons = files.filter((file) => file.endsWith(".mdx")).map(nameOf);
  const beside = readdirSync("site/pages").flatMap((file) => /^([a-z-]+)\.astro$/.exec(file)?.[1] ?? []);
  const names = [...lessons, ...beside, ...parts.map(({ name }) => `engine/${name}`)];
  return [...new Set(names)].filter((name) => !/^(contents|index)$/.test(name)).map((name) => `${name}/`);
}
