import { grid, rectangle } from "./rectangle.ts";

/** A filter of 3 × 3 at a place of an image of 6 × 6, and the number that it writes into a map of 4 × 4. */
export function slidingFilter(): string {
  const [row, column] = [1, 2];
  const covers = (y: number, x: number) => y >= row && y < row + 3 && x >= column && x < column + 3;
  const [image, map] = [
    { x: 1, y: 12, side: 8, rows: 6, columns: 6 },
    { x: 62, y: 20, side: 8, rows: 4, columns: 4 },
  ];
  const window = { x: image.x + column * 8, y: image.y + row * 8, width: 24, height: 24 };
  return [
    grid(image, (y, x) => (covers(y, x) ? "cell weights-soft" : "cell")),
    rectangle(window, "frame weights"),
    grid(map, (y, x) =>
      y === row && x === column
        ? "activations"
        : y < row || (y === row && x < column)
          ? "cell activations-soft"
          : "cell",
    ),
  ].join("");
}
