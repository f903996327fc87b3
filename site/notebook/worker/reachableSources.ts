import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Members } from "./usedExports.ts";

const reExport = /\bexport \{([^}]*)\} from "(\.[^"]+)"/g;
const relative = /\bfrom "(\.[^"]+)"/g;

/**
 * The texts of the files behind some of the names that `index` exports, most of them again from others, and of all that these
 * import by a relative path. Throws where a name is not exported there.
 */
export async function reachableSources(
  index: string,
  names: ReadonlyMap<string, Members>,
): Promise<string[]> {
  const text = await readFile(index, "utf8");
  const homes = new Map<string, string>();
  for (const [, list, file] of text.matchAll(reExport))
    for (const item of list!.split(","))
      homes.set(
        item
          .trim()
          .replace(/^type /, "")
          .replace(/^.* as /, ""),
        join(dirname(index), file!),
      );
  const wanted = names.has("*") ? [...homes.keys()] : [...names.keys()];
  const waiting = wanted.map((name) => {
    const home = homes.get(name) ?? (isDeclared(name, text) ? index : undefined);
    if (home === undefined) throw new Error(`${index}: "${name}" is not exported there`);
    return home;
  });
  const texts = new Map<string, string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file)) continue;
    const source = await readFile(file, "utf8");
    texts.set(file, source);
    for (const [, path] of source.matchAll(relative)) waiting.push(join(dirname(file), path!));
  }
  return [...texts.values()];
}

const isDeclared = (name: string, text: string): boolean =>
  new RegExp(`\\bexport (?:async )?(?:const|let|function\\*?|class) ${name.replaceAll("$", "\\$")}\\b`).test(
    text,
  );
