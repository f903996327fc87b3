import { expect, test } from "vitest";
import { layerTable } from "../../../lessons/figures/layerTable.ts";
import { drawFigure } from "./drawFigure.ts";

test("a row has its layer's mark, whether or not its name is shown", () => {
  const rows = [{ step: "conv1", numbers: 1792 }];
  const html = drawFigure(
    layerTable(rows, { caption: "What it learns", columns: { numbers: "numbers" }, part: "step" }),
  );
  expect(html).toContain('<tr data-part="conv1"><th scope="row" class="number">1,792</th></tr>');
});
