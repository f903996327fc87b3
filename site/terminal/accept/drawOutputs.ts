import { globSync, readFileSync } from "node:fs";
import { layers } from "../../notebook/build/layerOrder.ts";

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

/** Every style of outputs and of what stands in them, in the order of the layers; fonts stay where they are. */
function styles(): string {
  const sheets = globSync("{site/notebook,site/styles,site/features,lessons}/**/*.css").sort();
  const texts = sheets
    .filter((sheet) => !sheet.endsWith("fonts.css"))
    .map((sheet) => readFileSync(sheet, "utf8").replace(/^@import .*/gm, ""));
  return [`@layer ${layers.join(", ")};`, ...texts].join("\n");
}
