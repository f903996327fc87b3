import { tensor } from "engine";
import { expect, test } from "vitest";
import { numberGrid } from "../../../lessons/figures/numberGrid.ts";
import { all, drawFigure } from "./drawFigure.ts";

test("a grid says its numbers row by row to those who do not see it", () => {
  const html = drawFigure(
    numberGrid(
      [
        [1, -2],
        [3, 4],
      ],
      { label: "map" },
    ),
  );
  expect(html).toContain('role="img"');
  expect(html).toContain('aria-label="map: 1 −2; 3 4"');
});

test("rows and a tensor draw the same", () => {
  const rows = [
    [1, 4, 1],
    [1, 3, 5],
    [9, 1, 3],
  ];
  expect(drawFigure(numberGrid(tensor(rows)))).toBe(drawFigure(numberGrid(rows)));
});

test("window and mark are outlined in the colours of weights and activations", () => {
  const html = drawFigure(
    numberGrid(
      [
        [1, 2],
        [3, 4],
      ],
      { window: { row: 0, column: 0, size: 2 }, mark: { row: 1, column: 1 } },
    ),
  );
  expect(all(html, /<rect class="(\w+)"/g)).toEqual(["window", "mark"]);
});

test("a tensor of several matrices is refused", () => {
  expect(() => numberGrid(tensor([[[1]], [[2]]]))).toThrow("[2, 1, 1]");
});
