import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { toHtml } from "../../site/kernel/html.ts";
import { loadLesson } from "../../site/lesson/lesson.ts";

const files = readdirSync("lessons").filter((file) => file.endsWith(".mdx"));

/** A picture by the digest of its bytes, and a line break where tags meet, so that a reader can follow a change. */
function readable(html: string): string {
  const digest = (data: string) => createHash("sha256").update(data, "base64").digest("hex");
  return html
    .replace(/data:image\/png;base64,([^"]*)/g, (_, data: string) => `sha256:${digest(data)}`)
    .replace(/></g, ">\n<");
}

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
