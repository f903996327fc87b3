import { bytes } from "engine";
import { expect, test } from "vitest";
import { besides } from "../../../lessons/figures/besides.ts";
import { figure } from "../../../lessons/figures/figure.ts";
import { layerBars } from "../../../lessons/figures/layerBars.ts";
import { numberGrid } from "../../../lessons/figures/numberGrid.ts";
import { createDocument } from "../../../site/notebook/kernel/document/index.ts";
import { drawFigure } from "./drawFigure.ts";

const grid = numberGrid([[1, 2]]);

test("a finding stands under its drawing, its byte counts in the reader's unit", () => {
  const html = drawFigure(figure(grid, { finding: ["All weights fill ", bytes(7168, "1,792 × 4 B"), "."] }));
  expect(html).toMatch(
    /<\/svg><figcaption><p class="finding">All weights fill <data .*data-mib="7 KiB".*<\/data>\.<\/p>/,
  );
});

test("a drawing's data are a table a click away, their rows marked with their like", () => {
  const data = [{ rows: [{ step: "conv1", numbers: 1792 }], columns: { step: "layer" }, part: "step" }];
  const html = drawFigure(figure({ ...grid, data }, { finding: "Few." }));
  expect(html).toContain('<details class="numbers-behind"><summary>Data</summary>');
  expect(html).toContain('<tr data-part="conv1"><th scope="row">conv1</th></tr>');
});

test("forty rows are still a table, with the figure's data under its name", () => {
  const rows = Array.from({ length: 40 }, (_, k) => ({ name: "a", count: k }));
  const html = drawFigure(figure({ ...grid, data: [{ rows, of: "letters" }] }, { finding: "Some." }));
  expect(html).toContain("<caption>The numbers in this figure: letters</caption>");
});

test("more than 40 rows are lines of comma-separated values, byte counts exact", () => {
  const rows = Array.from({ length: 41 }, (_, k) => ({ name: `a, "${k}"`, memory: bytes(k, "k") }));
  const html = drawFigure(figure({ ...grid, data: [{ rows }] }, { finding: "Many." }));
  expect(html).toContain('>name,memory\n"a, ""0""",0\n"a, ""1""",1\n');
  expect(html).not.toContain("<table>");
});

test("several drawings side by side bring the data of each, under its name", () => {
  const bars = layerBars([{ digit: "3", share: 90 }], {
    unit: "MB",
    part: "digit",
    value: "share",
    kind: "activations",
  });
  const html = drawFigure(figure(besides({ before: bars, after: bars }), { finding: "Same." }));
  expect(html).toMatch(/<caption>[^<]*: before<.*<caption>[^<]*: after</);
});

test("a drawing that is an element already is taken as it is", () => {
  const drawing = createDocument().createElement("p");
  drawing.append("a plot");
  const html = drawFigure(figure(drawing, { finding: "It grows." }));
  expect(html).toBe(
    '<figure class="explained"><p>a plot</p><figcaption><p class="finding">It grows.</p></figcaption></figure>',
  );
});
