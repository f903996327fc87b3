import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Some outputs as a page of their own, which looks as the site does: to be opened in a browser. */
export function drawOutputs(title: string, cells: ReadonlyMap<string, string>): string {
  const shown = [...cells].map(
    ([id, html]) =>
      `<h2>${id}</h2>\n<section class="cell"><div class="output">\n${html || "<p>Nothing.</p>"}\n</div></section>`,
  );
  return `<!doctype html>
<html lang="en" data-unit="MB">
<meta charset="utf-8" />
<title>${title}</title>
<style>
${inlineStyles("site/styles/index.css")}
</style>
<body class="page">
<main id="main">
<h1>${title}</h1>
${shown.join("\n")}
</main>
</body>
</html>
`;
}

/** A style sheet with those that it imports in their places; fonts stay where they are. */
function inlineStyles(file: string): string {
  return readFileSync(file, "utf8").replace(
    /@import "([^"]+)"( layer\([^)]*\))?;/g,
    (_, path: string, layer) => {
      if (path.endsWith("fonts.css")) return "";
      const text = inlineStyles(join(dirname(file), path));
      return layer === undefined
        ? text
        : `@${String(layer)
            .trim()
            .replace(/\((.*)\)/, " $1")} {\n${text}\n}`;
    },
  );
}
