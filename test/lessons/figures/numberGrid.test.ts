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

test("numbers under the window have the colour of weights and stand bold, those beside it are pale", () => {
  const html = drawFigure(
    numberGrid([[1, 2]], { window: { row: 0, column: 0, size: 1 }, tone: "activations" }),
  );
  expect(all(html, /<rect x=[^>]*?fill="([^"]*)" fill-opacity="([\d.]+)"/g)).toEqual([
    "var(--weights-text)",
    "var(--activations-text)",
  ]);
  expect(all(html, /fill-opacity="([\d.]+)"/g)).toEqual(["0.13", "0.13"]);
  expect(
    [...html.matchAll(/<text [^>]*?fill="([^"]*)"( font-weight="600")?/g)].map(([, fill, bold]) => [
      fill,
      bold !== undefined,
    ]),
  ).toEqual([
    ["var(--ink)", true],
    ["var(--ink-soft)", false],
  ]);
});

test("a result has a stronger colour, and each outline that of its kind", () => {
  const html = drawFigure(
    numberGrid([[1, 2]], { mark: { row: 0, column: 1 }, window: { row: 0, column: 0 }, tone: "activations" }),
  );
  expect(all(html, /fill-opacity="([\d.]+)"/g)).toEqual(["0.13", "0.34"]);
  expect(html).toMatch(/class="window"[^>]*stroke="var\(--weights-text\)"/);
  expect(html).toMatch(/class="mark"[^>]*stroke="var\(--activations-text\)"/);
});

test("strong numbers have the tone and stand bold, the others have paper", () => {
  const html = drawFigure(numberGrid([[1, 2]], { tone: "activations", strong: (_, column) => column < 1 }));
  expect(all(html, /<rect [^>]*?fill="([^"]*)"/g)).toEqual(["var(--activations-text)", "var(--paper)"]);
  expect(all(html, /font-weight="(\d+)"/g)).toEqual(["600"]);
});

test("a ring of zeros stands apart, without paper's outline", () => {
  const html = drawFigure(numberGrid([[7]], { padding: 1 }));
  // Three fields of 36, two gaps of 6, and 2 at each edge.
  expect(html).toContain('viewBox="0 0 124 124"');
  expect(all(html, /<rect [^>]*stroke="([^"]*)"/g)).toEqual([
    "none",
    "none",
    "none",
    "none",
    "var(--line-strong)",
    "none",
    "none",
    "none",
    "none",
  ]);
  expect(all(html, /<text x="([\d.]+)"/g).slice(0, 3)).toEqual(["20", "62", "104"]);
});

test("more than three characters are written smaller", () => {
  const html = drawFigure(numberGrid([[100, -2.5]]));
  expect(all(html, /<text [^>]*?(font-size="\d+"|fill="var\(--ink\)")[^>]*>/g)).toEqual([
    'fill="var(--ink)"',
    'font-size="12"',
  ]);
});

test("more than four letters are written smaller, so that they stay in their field", () => {
  const sizes = all(drawFigure(numberGrid([[148, -148, 2848]])), /<text[^>]*? font-size="(\d+)"/g);
  expect(sizes).toEqual(["12", "11"]);
});

test("a grid with a number of more than four letters is wider, so that it can be read", () => {
  const width = (number: number) => all(drawFigure(numberGrid([[number]])), / width="([\d.]+)rem"/g);
  expect(width(-148)).toEqual(["2.22"]);
  expect(width(2848)).toEqual(["2.78"]);
});
