// Cuts the site's fonts out of the packages they come in: `npm run fonts`.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { faces } from "./faces.ts";

const keepFeatures = ["kern", "liga", "tnum", "ccmp", "locl", "mark", "mkmk"];

let totalBytes = 0;
for (const { file, source, glyphs, weights } of faces) {
  const font = await readFile(fileURLToPath(import.meta.resolve(source)));
  const subset = await subsetFont(font, glyphs, {
    targetFormat: "woff2",
    noHinting: true,
    keepFeatures,
    ...(weights === undefined ? {} : { variationAxes: { wght: weights } }),
  });
  await writeFile(new URL(file, import.meta.url), subset);
  totalBytes += subset.length;
  console.log(`${file.padEnd(20)} ${subset.length} B`);
}
console.log(`${"together".padEnd(20)} ${totalBytes} B`);
