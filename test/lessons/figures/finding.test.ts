import { bytes } from "engine";
import { expect, test } from "vitest";
import { figure } from "../../../lessons/figures/finding.ts";
import { numberGrid } from "../../../lessons/figures/numberGrid.ts";
import { createDocument } from "../../../site/kernel/document/index.ts";
import { drawn } from "./drawn.ts";

const grid = numberGrid([[1, 2]]);

test("a finding stands under its drawing, its byte counts in the reader's unit", () => {
  const html = drawn(figure(grid, { finding: ["All weights fill ", bytes(7168, "1,792 × 4 B"), "."] }));
  expect(html).toMatch(
    /<\/svg><figcaption><p class="finding">All weights fill <data .*data-mib="7 KiB".*<\/data>\.<\/p>/,
  );
});

test("the data are a table a click away, their rows marked with their like", () => {
  const data = [{ step: "conv1", numbers: 1792 }];
  const html = drawn(figure(grid, { finding: "Few.", data, columns: { step: "layer" }, part: "step" }));
  expect(html).toContain('<details class="numbers-behind"><summary>Data</summary>');
  expect(html).toContain('<tr data-part="conv1"><th scope="row">conv1</th></tr>');
});

test("a drawing that is an element already is taken as it is, with its words for those who do not see it", () => {
  const drawing = createDocument().createElement("p");
  drawing.append("a plot");
  const html = drawn(figure(drawing, { finding: "It grows.", alternative: "from 1 to 9" }));
  expect(html).toBe(
    '<figure class="explained" aria-label="from 1 to 9"><p>a plot</p><figcaption><p class="finding">It grows.</p></figcaption></figure>',
  );
});
