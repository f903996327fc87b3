import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { toHtml } from "../../site/notebook/kernel/toHtml.ts";
import { loadLesson } from "../../site/loadLesson.ts";
import { readable } from "./readable.ts";

const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));

for (const file of files) {
  test(`every cell of ${file} shows what it showed when its output was committed`, async () => {
    const lesson = await loadLesson(`lessons/${file}`);
    const shown = lesson.cells.map(({ cell }) => {
      const result = lesson.results.get(cell.id)!;
      return `<!-- ${cell.id}: ${result.status} -->\n${readable(toHtml(result.output))}\n`;
    });
    await expect(shown.join("\n")).toMatchFileSnapshot(`expected/${lesson.name}.html`);
  });
}
