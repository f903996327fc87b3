import { appendFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nameOf } from "../../site/notebook/build/nameOf.ts";
import { readable } from "../../site/terminal/accept/readable.ts";
import { devServer, type DevServer } from "./devServer.ts";

let dev: DevServer;
beforeAll(async () => {
  dev = await devServer();
}, 120_000);
afterAll(() => dev.stop());

const first = "01-pictures.mdx";
const patient = 240_000;

const pageOf = (name: string): string => (name === "contents" ? "" : `${name}/`);

/** Remembers a lesson's text, to be put back after a test that writes into it. */
async function lesson(file: string) {
  const path = join(dev.folder, "lessons", file);
  const text = await readFile(path, "utf8");
  return {
    append: (cell: string) => appendFile(path, `\n\`\`\`ts cell id=added\n${cell}\n\`\`\`\n`),
    restore: () => writeFile(path, text),
  };
}

test(
  "every lesson shows its committed outputs while it is written",
  async () => {
    for (const file of (await readdir("lessons")).filter((file) => file.endsWith(".mdx"))) {
      const { status, text } = await dev.page(pageOf(nameOf(file)));
      expect(status, file).toBe(200);
      const page = readable(text);
      const expected = await readFile(`test/lessons/expected/${nameOf(file)}.html`, "utf8");
      for (const cell of expected.split(/^<!-- [^\n]* -->\n/m).slice(1))
        expect(page, file).toContain(cell.trimEnd());
    }
  },
  patient,
);

test(
  "a loop without an end is stopped and told with its line, other pages answer, and mending it is enough",
  async () => {
    const pictures = await lesson(first);
    const lines = (await readFile(join(dev.folder, "lessons", first), "utf8")).split("\n").length;
    await pictures.append("let n = 0;\nwhile (n >= 0) n++;");
    expect((await dev.page("pictures/")).status).toBe(500);
    expect(dev.said()).toContain(
      `lessons/${first}:${lines + 3}, cell "added", line 2: held up all the others`,
    );
    expect((await dev.page("convolution/")).status).toBe(200);
    await pictures.restore();
    await expect.poll(async () => (await dev.page("pictures/")).status, { timeout: 60_000 }).toBe(200);
  },
  patient,
);

test(
  "a cell draws with Plot, and imports a data file that is new, without a restart",
  async () => {
    const pictures = await lesson(first);
    await mkdir(join(dev.folder, "lessons", "data"), { recursive: true });
    await writeFile(join(dev.folder, "lessons", "data", "points.json"), "[[1, 2], [3, 4], [5, 6]]");
    await pictures.append(
      'import points from "./data/points.json";\nimport { dot, plot } from "@observablehq/plot";\n' +
        "plot({ marks: [dot(points as [number, number][])] })",
    );
    await expect
      .poll(async () => (await dev.page("pictures/")).text, { timeout: 60_000 })
      .toContain('data-cell="added"');
    const { status, text } = await dev.page("pictures/");
    expect(status).toBe(200);
    const [added = ""] = text.slice(text.indexOf('data-cell="added"')).split("</section>");
    expect(added.match(/<circle /g)).toHaveLength(3);
    await pictures.restore();
  },
  patient,
);
