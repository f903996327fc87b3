import { globSync, readFileSync } from "node:fs";
import { layers } from "../../notebook/build/layerOrder.ts";

/** Draws some outputs on a page of their own that looks as the site does, to be opened in a browser. */
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
${styles()}
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

/** Gathers all style sheets that outputs need, in the order of the layers; fonts are left out. */
function styles(): string {
  const sheets = globSync("{site/notebook,site/styles,site/features,lessons}/**/*.css").sort();
  const texts = sheets
    .filter((sheet) => !sheet.endsWith("fonts.css"))
    .map((sheet) => readFileSync(sheet, "utf8").replace(/^@import .*/gm, ""));
  return [`@layer ${layers.join(", ")};`, ...texts].join("\n");
}
