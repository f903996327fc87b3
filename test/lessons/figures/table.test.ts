import { bytes } from "engine";
import { expect, test } from "vitest";
import { table } from "../../../lessons/figures/table.ts";
import { all, drawFigure } from "./drawFigure.ts";

const rows = [
  { part: "weight", numbers: 1728, memory: bytes(6912, "1,728 × 4 B") },
  { part: "bias", numbers: 64, memory: bytes(256, "64 × 4 B") },
];

test("the first column names the row, and numbers stand to the right", () => {
  const html = drawFigure(table(rows, { caption: "What a layer learns" }));
  expect(all(html, /<th scope="row">(\w+)</g)).toEqual(["weight", "bias"]);
  expect(all(html, /<td class="number">([\d,]+)</g)).toEqual(["1,728", "64"]);
});

test("a byte count keeps its exact bytes, its units and where it comes from", () => {
  const html = drawFigure(table(rows, { caption: "What a layer learns" }));
  expect(html).toContain('data-bytes="6912"');
  expect(html).toContain('data-mib="6.75 KiB"');
  expect(html).toContain('data-derivation="1,728 × 4 B"');
  expect(html).toContain(">6.91 kB</data>");
});

test("a column with a longer text is told apart, so that it is not squeezed", () => {
  const why = "kernels and libraries loaded on first use";
  const html = drawFigure(table([{ part: "context", why }], { caption: "The rest" }));
  expect(html).toContain(`<td class="prose">${why}</td>`);
});

test("a path may break behind its slashes", () => {
  const html = drawFigure(
    table([{ part: "workspace", source: "torch/src/a.cpp, in / out" }], { caption: "" }),
  );
  expect(html).toContain("<td>torch/<wbr>src/<wbr>a.cpp, in / out</td>");
});

test("only the columns asked for are shown, under their headings", () => {
  const html = drawFigure(table(rows, { caption: "Memory", columns: { part: "what", memory: "how much" } }));
  expect(all(html, /<th scope="col"[^>]*>([^<]+)</g)).toEqual(["what", "how much"]);
  expect(html).not.toContain("1,728<");
});

test("a table scrolls in itself, under its name", () => {
  const html = drawFigure(table(rows, { caption: "Memory" }));
  expect(html).toContain('<div class="scroll" tabindex="0" role="group" aria-label="Memory"><table>');
});

test("a text of more than thirty letters makes a column of prose, a shorter one does not", () => {
  const kinds = (letters: number) =>
    all(drawFigure(table([{ a: "x".repeat(letters), b: 1 }], { caption: "" })), /<t[hd][^>]*class="(\w+)"/g);
  expect(kinds(30)).toEqual(["number", "number"]);
  expect(kinds(31)).toEqual(["prose", "number", "prose", "number"]);
});

test("a column with one text among its numbers stands to the left like words", () => {
  const html = drawFigure(
    table(
      [
        { a: "x", b: 1 },
        { a: "y", b: "–" },
      ],
      { caption: "" },
    ),
  );
  expect(html).not.toContain('class="number"');
});
