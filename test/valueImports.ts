import { dirname, join, normalize } from "node:path";

/** The files that a module imports values from, by relative path: types are erased, and may go round. */
export function valueImports(file: string, text: string): readonly string[] {
  const imports = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\sfrom\s*)?["'](\.[^"'?]+)["']/g,
  );
  return [...imports].flatMap(([, names = "*", path]) => {
    const listed = /^[^{]*\{([^}]*)\}/
      .exec(names)?.[1]
      ?.split(",")
      .map((name) => name.trim());
    const isTypes = listed?.every((name) => name === "" || name.startsWith("type ")) === true;
    return isTypes ? [] : [normalize(join(dirname(file), path!)).replaceAll("\\", "/")];
  });
}
